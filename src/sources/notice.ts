import type { Checked, Day, Problem, StatedCounts } from '../register/index.js';
import { takePrinted } from './printed-list.js';
import type { SourceEdition, SourceParty, SourceRemoval } from './source-edition.js';
import { LIMITS, shown } from './source-file.js';
import { statedCounts } from './stated-counts.js';

export const DOD_1260H = 'us-dod-1260h';

/** A line of a notice: prose, or a line of the list at a depth from 0. */
export interface NoticeLine {
  readonly kind: 'prose' | 'item';
  readonly text: string;
  readonly depth: number;
  readonly line: number;
}

/** What a notice about the Section 1260H list prints, from whatever file it was read. */
export interface Notice {
  readonly file: string;
  readonly title: string;
  /** What its ACTION line says. */
  readonly action: string;
  readonly date: Day | null;
  readonly published: Day | null;
  readonly citation?: string;
  /** Prose that stands before the list, such as the summary. */
  readonly preamble: readonly string[];
  readonly lines: readonly NoticeLine[];
}

/** Whether a text speaks of the list, however it is wrapped. */
export function isAbout1260H(text: string): boolean {
  return /\b1260H\b|\bChinese\s+military\s+compan/i.test(text);
}

/** Words that a name of a company does not have. */
export const SENTENCE = /\b(?:is|are|has|have|was|were|shall|will|may|determined|pursuant|requires)\b/;
const GROUND = /^(?:Basis|Grounds?|Justification)\s*: *|^(?=(?:Section |Sec\. )?1260H\()/i;
const ONLY_FORM = /^(?:(?:Co|Ltd|Limited|Inc|Corporation|Corp|Company|Group|LLC)\b[.,]* ?)+$/i;
const HEADING = /^(?:Removals?|Deletions?|Additions?|Entities (?:removed|added|identified))\b.{0,60}$|:$/i;
const LEAVES = /\b(?:remov\w*|delet\w*|no longer|do(?:es)? not (?:meet|satisfy))\b/i;
const INTRODUCES = /\b(?:following|below)\b/i;
const ENTERS = /\b(?:adding|adds|additions?)\b/i;
const AMENDS = /\b(?:additions?|removals?|deletions?|amendments?|adding|adds|removing|removes)\b/i;

/**
 * The edition that a notice prints. Lines after prose that says that the following are removed are removals; the others are parties,
 * an indented one under the nearest line above it that is less so. A notice that adds or removes, by its title or action, is an
 * amendment. Counts that it states must fit, and no party may stand in it twice.
 */
export function noticeEdition(notice: Notice): Checked<readonly SourceEdition[]> {
  const parties: SourceParty[] = [];
  const removals: SourceRemoval[] = [];
  const prose: string[] = [...notice.preamble];
  const problems: Problem[] = [];
  const above: number[] = [];
  let leaving = false;
  let amends = AMENDS.test(`${notice.title} ${notice.action}`);
  for (const { kind, text, depth, line } of notice.lines) {
    if (kind === 'prose' || SENTENCE.test(text) || HEADING.test(text)) {
      prose.push(text);
      const opens = INTRODUCES.test(text);
      if (opens || text.length < 40) leaving = LEAVES.test(text) || (leaving && !opens && !ENTERS.test(text));
      if (opens && ENTERS.test(text)) amends = true;
      continue;
    }
    const last = parties.at(-1);
    const ground = GROUND.exec(text)?.[0];
    if (ground !== undefined && last !== undefined) {
      parties[parties.length - 1] = { ...last, grounds: [...(last.grounds ?? []), text.slice(ground.length)] };
      continue;
    }
    const { name, names, note } = takePrinted(text);
    const wrong = nameProblem(name);
    if (wrong !== null) problems.push({ file: notice.file, line, field: 'name', got: shown(name), expected: wrong });
    if (leaving) {
      removals.push({ name, line });
      continue;
    }
    const under = depth === 0 ? undefined : above.slice(0, depth).findLast((at) => at >= 0);
    if (depth > 0 && under === undefined)
      problems.push({ file: notice.file, line, field: 'indentation', got: shown(text), expected: 'a line above it to which it belongs' });
    above.length = depth;
    for (let at = 0; at < depth; at++) above[at] ??= -1;
    above.push(parties.length);
    const hung = under === undefined ? {} : { under };
    parties.push({ kind: 'company', printed: text, name, names, identifiers: [], ...hung, ...(note === undefined ? {} : { note }), line });
  }
  const stated = statedCounts(prose);
  const form = amends || (parties.length === 0 && removals.length > 0) ? 'amendment' : 'complete';
  problems.push(...repeated(notice.file, parties), ...repeated(notice.file, removals));
  problems.push(...miscounted(notice.file, form, stated, parties.length, removals.length));
  if (parties.length + removals.length === 0)
    problems.push({
      file: notice.file,
      line: 0,
      field: 'list',
      got: 'no line of a list',
      expected: 'the names that are listed or removed',
    });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  const { date, published, title, citation } = notice;
  const edition: SourceEdition = {
    list: DOD_1260H,
    date,
    published,
    form,
    title,
    ...(citation === undefined ? {} : { citation }),
    parties,
    removals,
  };
  return { ok: true, value: [Object.keys(stated).length === 0 ? edition : { ...edition, stated }] };
}

/** What a name has to be, where it is not. */
export function nameProblem(name: string): string | null {
  if (!/\p{L}{2}/u.test(name)) return 'a name with letters';
  if (ONLY_FORM.test(name)) return 'a name of more than a legal form';
  if (name.length > 400) return 'a name of at most 400 characters';
  return /[<>{}\\\ufffd]/.test(name) ? 'a name without signs of markup' : null;
}

/** The problems of lines that name somebody again. */
export function repeated(file: string, lines: readonly { readonly name: string; readonly line: number }[]): readonly Problem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ name, line }) => {
    const key = name.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined
      ? []
      : [{ file, line, field: 'name', got: shown(name), expected: `each name once: it stands on line ${before} already` }];
  });
}

/** The problems of counts that do not fit what was read: a sign that lines are missing. */
export function miscounted(
  file: string,
  form: SourceEdition['form'],
  stated: StatedCounts,
  parties: number,
  removals: number,
): readonly Problem[] {
  const held: readonly (readonly [string, number | undefined, number])[] = [
    ['total', form === 'complete' ? stated.total : undefined, parties],
    ['added', form === 'amendment' ? stated.added : undefined, parties],
    ['removed', form === 'amendment' || removals > 0 ? stated.removed : undefined, removals],
  ];
  return held
    .filter(([, said, read]) => said !== undefined && said !== read)
    .map(([field, said, read]) => ({ file, line: 0, field, got: `${read} lines`, expected: `${said}, which the document states` }));
}
