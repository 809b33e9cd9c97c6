import type { Entity } from '../register/index.js';

/** The kinds of party a subject can be said to be, by FollowTheMoney's names of schemata. */
export type SubjectKind = 'Company' | 'Person' | 'Organization' | 'LegalEntity' | 'Vessel';

export const SUBJECT_KINDS: readonly SubjectKind[] = ['Company', 'Person', 'Organization', 'LegalEntity', 'Vessel'];

const BODIES: readonly Entity['kind'][] = ['company', 'institute', 'unknown'];

const ENTITIES: Readonly<Record<SubjectKind, readonly Entity['kind'][]>> = {
  Company: BODIES,
  Organization: BODIES,
  LegalEntity: [...BODIES, 'person'],
  Person: ['person', 'unknown'],
  Vessel: ['vessel', 'unknown'],
};

/** What files call the kinds, folded to letters. */
const WORDS: Readonly<Record<SubjectKind, string>> = {
  Company: 'company corporation corporate business enterprise firm 公司 企业',
  Organization: 'organization organisation institute institution agency publicbody 机构 组织',
  LegalEntity: 'legalentity entity 主体',
  Person: 'person individual naturalperson people 个人 自然人',
  Vessel: 'vessel ship 船舶 船',
};

const KIND = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as SubjectKind] as const)),
);

/** The kind a word of a file says, `null` where it says none known here. */
export function subjectKind(word: string): SubjectKind | null {
  return KIND.get(word.toLowerCase().replace(/[\s_-]/g, '')) ?? null;
}

/** Whether an entity may be a subject of a kind: a company may be an institute and the reverse, never a person or a vessel. */
export function kindFits(kind: SubjectKind, entity: Entity['kind']): boolean {
  return ENTITIES[kind].includes(entity);
}
