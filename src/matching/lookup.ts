import { fold, formsAgree, hasHan, takeForms } from '../names/index.js';
import type { Confidence } from '../register/index.js';
import { contradictedBy } from './contradiction.js';
import type { IndexedName, NameIndex } from './name-index.js';

/** At and above `match` a subject is taken for the entity; at and above `review` a person looks. Both inclusive. */
export interface Thresholds {
  readonly match: number;
  readonly review: number;
}

export const THRESHOLDS: Thresholds = { match: 0.9, review: 0.7 };

export type Decision = 'match' | 'review';

/** Why a name was found: the rule of SPEC.md, and the parts it looked at. */
export interface Explanation {
  readonly rule:
    | 'M1-identifier'
    | 'M2-full-name'
    | 'M3-known-name'
    | 'M4-legal-form'
    | 'M5-form-missing'
    | 'M6-form-conflict'
    | 'M7-short-name'
    | 'M8-short-name-with-form';
  readonly core: string;
  readonly forms: { readonly subject: readonly string[]; readonly entity: readonly string[] };
  readonly name: string;
  readonly kind: string;
  /** How far the name itself can be relied on: `unverified` is general knowledge without a source yet. */
  readonly confidence: Confidence;
}

/** An entity that a subject may be. `score` is 0 to 1; until the calibrated matcher it is a rank, one value a rule. */
export interface Match {
  readonly entity: string;
  readonly matched: string;
  readonly score: number;
  readonly decision: Decision;
  readonly explanation: Explanation;
}

const SCORES: Readonly<Record<Explanation['rule'], number>> = {
  'M1-identifier': 0.99,
  'M2-full-name': 0.98,
  'M3-known-name': 0.96,
  'M4-legal-form': 0.94,
  'M5-form-missing': 0.86,
  'M6-form-conflict': 0.72,
  'M7-short-name': 0.8,
  'M8-short-name-with-form': 0.7,
};

/** How much core is distinctive enough to stand without its legal form: words of a Latin name, characters of a Chinese one. */
const DISTINCTIVE = { words: 3, han: 4 };

/**
 * The entities a name belongs to by exact, folded or alias lookup, best first, one match an entity. A subject whose legal form
 * contradicts the entity's (`CoStar Group, Inc.` and `Costar Group Co., Ltd.`) is for review, never a match.
 */
export function lookup(index: NameIndex, query: string, thresholds: Thresholds = THRESHOLDS): readonly Match[] {
  const best = new Map<string, Match>();
  const keep = (match: Match): void => {
    const held = best.get(match.entity);
    if (held === undefined || held.score < match.score) best.set(match.entity, match);
  };
  const folded = fold(query);
  const { core, forms } = takeForms(folded);
  const bearer = index.byIdentifier(query);
  if (bearer !== null)
    keep(
      asMatch(
        'M1-identifier',
        { entity: bearer, text: query.trim(), kind: 'official', folded, forms: [], confidence: 'high' },
        core,
        [],
        thresholds,
      ),
    );
  if (core !== '') {
    const found = index.byCore(core);
    const contradicted = contradictedBy(found, forms);
    for (const name of found) {
      const rule = contradicted.has(name.entity) && name.folded !== folded ? 'M6-form-conflict' : ruleFor(name, folded, core, forms);
      keep(asMatch(rule, name, core, forms, thresholds));
    }
  }
  return [...best.values()]
    .filter((match) => match.score >= thresholds.review)
    .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
}

function ruleFor(name: IndexedName, folded: string, core: string, forms: readonly string[]): Explanation['rule'] {
  const full = name.kind === 'official' || name.kind === 'former';
  if (name.folded === folded) return full ? 'M2-full-name' : isShort(name) ? 'M7-short-name' : 'M3-known-name';
  if (!formsAgree(forms, name.forms)) return 'M6-form-conflict';
  if (isShort(name)) return 'M8-short-name-with-form';
  if (forms.length > 0 && name.forms.length > 0) return 'M4-legal-form';
  return isDistinctive(core) ? 'M4-legal-form' : 'M5-form-missing';
}

function isShort(name: IndexedName): boolean {
  return name.kind === 'weak' || name.kind === 'acronym';
}

function isDistinctive(core: string): boolean {
  return hasHan(core) ? core.length >= DISTINCTIVE.han : core.split(' ').length >= DISTINCTIVE.words;
}

function asMatch(rule: Explanation['rule'], name: IndexedName, core: string, forms: readonly string[], thresholds: Thresholds): Match {
  const score = SCORES[rule];
  return {
    entity: name.entity,
    matched: name.text,
    score,
    decision: score >= thresholds.match ? 'match' : 'review',
    explanation: {
      rule,
      core,
      forms: { subject: forms, entity: name.forms },
      name: name.text,
      kind: name.kind,
      confidence: name.confidence,
    },
  };
}
