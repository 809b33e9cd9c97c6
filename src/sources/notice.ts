import type { Checked, Day, Problem } from '../register/index.js';
import { MOST_LINES, miscounted, nameProblem, repeated } from './list-check.js';
import { takePrinted } from './printed-list.js';
import type { SourceEdition, SourceParty, SourceRemoval } from './source-edition.js';
import { LIMITS, shown } from './source-file.js';
import { refused } from './source-text.js';
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
export const SENTENCE = /\b(?:is|are|has|have|was|were|shall|will|may|which|holds|contains|satisfy|qualify|determined|pursuant|requires)\b/;
const GROUND = /^(?:Basis|Grounds?|Justification)\s*: *|^(?=(?:Section |Sec\. )?1260H\()/i;
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
  if (notice.lines.length > MOST_LINES) return refused(notice.file, 'list', `${notice.lines.length} lines`, `at most ${MOST_LINES}`);
  const { parties, removals, prose, problems, amends } = takeLines(notice);
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

interface Taken {
  readonly parties: SourceParty[];
  readonly removals: SourceRemoval[];
  readonly prose: string[];
  readonly problems: Problem[];
  /** Whether prose says that lines are added. */
  amends: boolean;
  /** Whether the lines that follow are of those who leave. */
  leaving: boolean;
  /** The last party at each depth; -1 where there is none. */
  readonly above: number[];
}

function takeLines(notice: Notice): Taken {
  const amends = AMENDS.test(`${notice.title} ${notice.action}`);
  const taken: Taken = { parties: [], removals: [], prose: [...notice.preamble], problems: [], amends, leaving: false, above: [] };
  for (const line of notice.lines) {
    if (line.kind === 'prose' || SENTENCE.test(line.text) || HEADING.test(line.text)) takeProse(taken, line.text);
    else if (!takeGround(taken, line.text)) takeParty(taken, line, notice.file);
  }
  return taken;
}

function takeProse(taken: Taken, text: string): void {
  taken.prose.push(text);
  const opens = INTRODUCES.test(text);
  if (opens || text.length < 40) taken.leaving = LEAVES.test(text) || (taken.leaving && !opens && !ENTERS.test(text));
  if (opens && ENTERS.test(text)) taken.amends = true;
}

/** A ground belongs to the party above it. */
function takeGround({ parties }: Taken, text: string): boolean {
  const last = parties.at(-1);
  const label = GROUND.exec(text)?.[0];
  if (label === undefined || last === undefined) return false;
  parties[parties.length - 1] = { ...last, grounds: [...(last.grounds ?? []), text.slice(label.length)] };
  return true;
}

function takeParty({ parties, removals, problems, leaving, above }: Taken, { text, depth, line }: NoticeLine, file: string): void {
  const { name, names, note } = takePrinted(text);
  const wrong = nameProblem(name);
  if (wrong !== null) problems.push({ file, line, field: 'name', got: shown(name), expected: wrong });
  if (leaving) {
    removals.push({ name, line });
    return;
  }
  const under = above.slice(0, depth).findLast((at) => at >= 0);
  if (depth > 0 && under === undefined)
    problems.push({ file, line, field: 'indentation', got: shown(text), expected: 'a line above it to which it belongs' });
  above.length = Math.min(above.length, depth);
  while (above.length < depth) above.push(-1);
  above.push(parties.length);
  const said = { ...(under === undefined ? {} : { under }), ...(note === undefined ? {} : { note }) };
  parties.push({ kind: 'company', printed: text, name, names, identifiers: [], ...said, line });
}
