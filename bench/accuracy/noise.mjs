import { Converter } from 'opencc-js/cn2t';
import { hasHan, hasLatin } from '../../dist/names/index.js';
import { registerEntities } from './corpus.mjs';
import { buildIndex, openIndex, search } from './engine.mjs';
import { grouped } from './grouped.mjs';
import { listed, measured, section } from './report.mjs';
import { seeded } from './seeded.mjs';

const traditional = Converter({ from: 'cn', to: 'tw' });
const FORM =
  /,? \(?(?:Co\.?,? ?Ltd\.?|Corporation(?: Limited)?|Corp\.?(?:,? Ltd\.?)?|Inc\.?(?:,? Ltd\.?)?|Limited|Ltd\.?|LLC|Company Limited|Company Ltd\.?|PLC|Pty Ltd\.?|Group Corporation(?: Limited)?)\)?$/i;
const HAN_FORM = /(?:集团)?(?:股份)?有限(?:责任)?公司$/;
const HAN_PLACE = /^(?:北京|上海|深圳市?|杭州|成都|广州|武汉|厦门|天津|浙江|江苏|福建|四川|安徽|贵州|西安|广东|无锡|惠州|陕西|长沙)/;
const SHORT = {
  Technology: 'Tech',
  Technologies: 'Tech',
  International: 'Intl',
  Group: 'Grp',
  Corporation: 'Corp',
  Company: 'Co',
  Limited: 'Ltd',
  Communications: 'Comm',
  Services: 'Srvces',
  Engineering: 'Eng',
  Manufacturing: 'Mfg',
  Industry: 'Ind',
  Industries: 'Inds',
  Electronics: 'Elec',
  Science: 'Sci',
  Development: 'Dev',
  National: 'Natl',
  Research: 'Res',
  Institute: 'Inst',
  Information: 'Info',
  Aviation: 'Avn',
  Construction: 'Constr',
  Equipment: 'Equip',
  Shipbuilding: 'Shipbldg',
  Holdings: 'Hldgs',
};

/** How names are spoilt: each takes a name and chance, and gives the spoilt name, or null where it does not apply. */
const LATIN = {
  'one typo': (name, random) => typo(name, random),
  'two typos': (name, random) => (letters(name) < 12 ? null : typo(typo(name, random) ?? '', random)),
  'dropped vowels': (name, random) => withWord(name, random, 5, (word) => word.slice(0, 2) + word.slice(2).replace(/[aeiou]/, '')),
  'reordered words': (name) => reordered(name),
  'missing legal form': (name) => (FORM.test(name) ? name.replace(FORM, '') : null),
  'glued words': (name, random) => glued(name, random),
  abbreviations: (name) => abbreviated(name),
  'capitals without punctuation': (name) => name.toUpperCase().replace(/[.,()]/g, ''),
};
const HAN = {
  traditional: (name) => traditional(name),
  'missing legal form': (name) => (HAN_FORM.test(name) && name.replace(HAN_FORM, '').length >= 4 ? name.replace(HAN_FORM, '') : null),
  'missing place': (name) => (HAN_PLACE.test(name) && HAN_FORM.test(name) ? name.replace(HAN_PLACE, '') : null),
  'spaces and other brackets': (name) =>
    name
      .replace(/（/g, ' (')
      .replace(/）/g, ') ')
      .replace(/(有限)/, ' $1'),
};

/** Spoilt names of the register still reach a person's eyes. */
export function measure() {
  section('Noise: recall of spoilt register names at review');
  const entities = registerEntities();
  const index = openIndex(buildIndex(entities));
  const random = seeded(20261122);
  const names = entities.flatMap(({ id, names }) =>
    names.filter(({ kind, text }) => kind === 'official' && long(text)).map(({ text }) => ({ id, text })),
  );
  const cases = names.flatMap(({ id, text }) => {
    const ways = Object.entries(hasHan(text) ? HAN : hasLatin(text) ? LATIN : {});
    return ways.flatMap(([way, spoil]) => {
      const spoilt = spoil(text, random);
      return spoilt === null || spoilt === text ? [] : [{ id, text, way: `${hasHan(text) ? 'Chinese' : 'Latin'}, ${way}`, spoilt }];
    });
  });
  const tried = cases.map((each) => ({ ...each, found: search(index, { names: [each.spoilt] }) }));
  const hit = ({ id, found }) => found.some(({ entity }) => entity === id);
  for (const [way, group] of grouped(tried, ({ way }) => way))
    measured(`${way} (${group.length})`, group.filter(hit).length / group.length, { least: 0.97 });
  measured(`all (${tried.length})`, tried.filter(hit).length / tried.length, { least: 0.97 });
  measured(
    '… at match, for comparison',
    tried.filter(({ id, found }) => found.some((match) => match.entity === id && match.decision === 'match')).length / tried.length,
  );
  listed(
    'lost',
    tried.filter((each) => !hit(each)).map(({ way, spoilt, text }) => `${way}: ${spoilt} <- ${text}`),
  );
}

function long(text) {
  return hasHan(text)
    ? text.length >= 6
    : letters(text) >= 8 && text.includes(' ') && !text.includes(' (formerly') && !text.includes(' (also');
}

function letters(text) {
  return text.replace(/[^a-z]/gi, '').length;
}

/** One letter of a word of four or more changed, dropped, doubled or swapped with the next. */
function typo(name, random) {
  return withWord(name, random, 4, (word) => {
    const at = 1 + random.below(word.length - 2);
    const other = random.pick('abcdefghijklmnopqrstuvwxyz');
    const kinds = [
      word.slice(0, at) + other + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ];
    return random.pick(kinds);
  });
}

function withWord(name, random, least, change) {
  const words = name.split(' ');
  const able = words.flatMap((word, at) => (new RegExp(`^[A-Za-z]{${least},}$`).test(word) ? [at] : []));
  if (able.length === 0) return null;
  const at = random.pick(able);
  return words.map((word, place) => (place === at ? change(word) : word)).join(' ');
}

function reordered(name) {
  const form = FORM.exec(name)?.[0] ?? '';
  const words = name.slice(0, name.length - form.length).split(' ');
  return words.length < 2 || name.includes('(') ? null : [...words.slice(1), words[0]].join(' ') + form;
}

function glued(name, random) {
  const gaps = [...name.matchAll(/(?<=[a-z]) (?=[A-Z][a-z])/g)].map(({ index }) => index);
  if (gaps.length === 0) return null;
  const at = random.pick(gaps);
  return name.slice(0, at) + name.slice(at + 1);
}

function abbreviated(name) {
  const short = name.split(' ').map((word) => SHORT[word] ?? word);
  return short.join(' ');
}
