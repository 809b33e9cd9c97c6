import { webAddress } from '../../answering/page/web-address.js';
import { ledgerOf, type Register } from '../../register/index.js';
import type { Decision, Run, RunMatch } from '../../store/index.js';
import type { Subject } from '../../subjects/subject.js';
import type { Summary } from '../../subjects/summary.js';
import type { RecordedMatch } from '../recorded-match.js';
import { type Finding, findingOf } from './finding.js';

/** What a report is made from. `decisions` are those of the store; the ones on pairs of the run are told. */
export interface ReportInput {
  readonly run: Run;
  readonly matches: readonly RunMatch[];
  readonly decisions: readonly Decision[];
  /** The register of the run's snapshot, and the day up to which it was looked after. */
  readonly register: Register;
  readonly built: string;
  /** What a reader must know of the lists and days, one sentence each. */
  readonly notes: readonly string[];
}

/** A list that was screened against, and how much of it the register held. */
export interface ReportList {
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  readonly citation: string;
  readonly coverage: string;
  readonly from: string;
  readonly through: string;
  readonly url: string | null;
}

/** A decision as told, with the names of the pair. */
export interface ReportDecision extends Decision {
  readonly subjectName: string;
  readonly entityName: string;
}

/** How many rows came to what. */
export interface ReportCount {
  readonly outcome: 'match' | 'review' | 'none' | 'error';
  readonly label: string;
  readonly rows: number;
}

/** A report of a run, as values: renderings add nothing to it. */
export interface Report {
  readonly run: Run;
  readonly built: string;
  /** The day it is as of: that of the last decision it tells, or of the run. */
  readonly asOf: string;
  readonly counts: readonly ReportCount[];
  readonly lists: readonly ReportList[];
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly findings: readonly Finding[];
  readonly decisions: readonly ReportDecision[];
  readonly open: number;
  readonly notes: readonly string[];
}

/** The report of a run. The same run and decisions give the same report. Of the input it holds only subjects of which something was found. */
export function reportOf({ run, matches, decisions, register, built, notes }: ReportInput): Report {
  const pairs = new Map(matches.map((match) => [`${match.subjectKey} ${match.entity}`, match]));
  const told = decisions.flatMap((decision): ReportDecision[] => {
    const match = pairs.get(`${decision.subjectKey} ${decision.entity}`);
    if (match === undefined) return [];
    const { entity } = match.match as RecordedMatch;
    return [{ ...decision, subjectName: subjectName(match.subject as Subject), entityName: entity.name }];
  });
  const last = new Map(told.map((decision) => [`${decision.subjectKey} ${decision.entity}`, decision]));
  const findings = matches.map((match) => findingOf(match, last.get(`${match.subjectKey} ${match.entity}`) ?? null, ledgerOf(register)));
  const latest = told.reduce((at, decision) => (decision.at > at ? decision.at : at), run.at);
  return {
    run,
    built,
    asOf: latest.slice(0, 10),
    counts: countsOf(run.summary as Summary),
    lists: listsOf(run, register),
    parameters: Object.entries(run.parameters)
      .filter(([, value]) => value !== null && value !== '{}')
      .map(([name, value]) => [name, String(value)] as const),
    findings,
    decisions: told,
    open: findings.filter(({ state }) => state !== 'true-match' && state !== 'false-match').length,
    notes,
  };
}

/** What a subject is called. */
export function subjectName({ name, nameZh, id, aliases = [] }: Subject): string {
  return [name, nameZh ?? '', ...aliases, id ?? ''].find((each) => each.trim() !== '') ?? '(no name)';
}

function countsOf({ matches, reviews, none, errors }: Summary): readonly ReportCount[] {
  return [
    { outcome: 'match', label: 'with a match', rows: matches },
    { outcome: 'review', label: 'for review', rows: reviews },
    { outcome: 'none', label: 'with nothing found', rows: none },
    { outcome: 'error', label: 'with an error', rows: errors },
  ];
}

function listsOf({ parameters }: Run, register: Register): readonly ReportList[] {
  const asked = parameters['--lists'];
  if (typeof asked !== 'string') return [];
  const ids = asked === 'all' ? null : asked.split(',');
  return register.lists
    .filter(({ id, coverage }) => coverage !== 'none' && (ids === null || ids.includes(id)))
    .map((list) => ({
      id: list.id,
      name: list.name,
      authority: list.authority,
      citation: list.citation ?? '',
      coverage: list.coverage,
      from: list.coveredFrom ?? '',
      through: list.coveredThrough ?? '',
      url: webAddress(list.url),
    }));
}
