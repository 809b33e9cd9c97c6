import type { Language } from '../strings/words.js';

/** Each citation in plain words, by the provision it ends in. Bodies are those that the notices print beside it. */
const CITES: readonly (readonly [end: string, said: Readonly<Record<Language, string>>])[] = [
  [
    '(g)(2)(B)(i)(I)',
    {
      en: 'owned or controlled by, affiliated with, or acting for the Chinese military, security forces or the ministries that run the defense industry',
      'zh-Hans': '由中国军队、安全力量或主管国防工业的部门拥有、控制，与其有关联，或代其行事',
    },
  ],
  [
    '(g)(2)(i)(I)',
    {
      en: 'the same provision as (g)(2)(B)(i)(I), as the notice prints it',
      'zh-Hans': '与 (g)(2)(B)(i)(I) 为同一条款，按公告所印',
    },
  ],
  [
    '(g)(3)(A)',
    {
      en: 'knowingly receives help of the government or the party through science and technology efforts of the military planning apparatus',
      'zh-Hans': '明知而通过军事工业规划体系的科技项目接受政府或党的资助',
    },
  ],
  [
    '(g)(3)(B)(i)',
    { en: 'affiliated with the Ministry of Industry and Information Technology (MIIT)', 'zh-Hans': '与工业和信息化部有关联' },
  ],
  [
    '(g)(3)(B)(ii)',
    { en: 'affiliated with the State-owned Assets Supervision and Administration Commission (SASAC)', 'zh-Hans': '与国务院国资委有关联' },
  ],
  [
    '(g)(3)(B)(iii)',
    {
      en: 'affiliated with the State Administration for Science, Technology and Industry for National Defense (SASTIND)',
      'zh-Hans': '与国防科工局有关联',
    },
  ],
  ['(g)(3)(B)(iv)', { en: 'affiliated with the Ministry of State Security (MSS)', 'zh-Hans': '与国家安全部有关联' }],
  ['(g)(3)(B)(v)', { en: 'affiliated with the People’s Liberation Army (PLA)', 'zh-Hans': '与中国人民解放军有关联' }],
  ['(g)(3)(B)', { en: 'affiliated with a body that the provision names', 'zh-Hans': '与该条款所列机构有关联' }],
  ['(g)(3)(E)', { en: 'in, or affiliated with, a military-civil fusion enterprise zone', 'zh-Hans': '位于军民融合园区或与其有关联' }],
  ['(g)(3)(F)', { en: 'holds a licence for military production', 'zh-Hans': '持有军工生产许可' }],
];

const GROUNDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'ownership-control-affiliation': { en: 'Ownership, control or affiliation', 'zh-Hans': '所有、控制或关联' },
  'military-civil-fusion': { en: 'Military-civil fusion contributor', 'zh-Hans': '军民融合贡献者' },
};

const TIES: Readonly<Record<string, string>> = {
  directly: '直接',
  indirectly: '间接',
  'directly and indirectly': '直接及间接',
  unspecified: '',
  affiliated: '关联',
  owned: '所有',
  controlled: '控制',
  'owned and controlled': '所有并控制',
};

/** What a citation says, in plain words; `null` of one that is not known here. */
export function citeWords(cite: string, language: Language): string | null {
  return CITES.find(([end]) => cite.endsWith(end))?.[1][language] ?? null;
}

export function groundWords(ground: string, language: Language): string {
  return GROUNDS[ground]?.[language] ?? ground;
}

/** How a company is tied to bodies, as the notice prints it. */
export function tieWords(
  { how, relation, bodies }: { how: string; relation: string; bodies: readonly string[] },
  language: Language,
): string {
  if (language === 'zh-Hans')
    return `${TIES[how] ?? how}${TIES[relation] ?? relation}${bodies.length === 0 ? '' : `：${bodies.join('、')}`}`;
  const tied = `${how === 'unspecified' ? '' : `${how} `}${relation}`;
  return bodies.length === 0 ? tied : `${tied}: ${bodies.join(', ')}`;
}
