import type { EditionChange, FilesOutcome } from '../following/index.js';
import { describeProblem } from '../register/index.js';
import { wrap } from './draw/columns.js';

/** So many lines of each kind of change are told; the counts are told in any case. */
const TOLD = 12;

/** What came of a sync, for people. */
export function outcomeWords(outcome: FilesOutcome, columns: number, all: boolean): string {
  if (outcome.kind === 'refused') {
    return `refused, nothing was applied:\n${outcome.problems.map((problem) => wrap(describeProblem(problem), columns, '  ')).join('')}`;
  }
  const changes = outcome.changes.map((change) => changeWords(change, columns, all)).join('');
  if (outcome.kind === 'held') {
    const reasons = outcome.reasons.map((reason) => wrap(reason, columns, '  ')).join('');
    const id = outcome.held?.id ?? 'HELD';
    return `${changes}held as ${id}, nothing was applied:\n${reasons}  Look at it, then: watchbill sync --accept ${id}   or   watchbill sync --drop ${id}\n`;
  }
  const elsewhere = [...outcome.elsewhere].map(([list, origin]) =>
    wrap(`${list}: left out, it is followed from ${origin} (--take-over changes that)`, columns, '  '),
  );
  const doubtful =
    outcome.doubtful.length === 0
      ? ''
      : `  ${outcome.doubtful.length} may be entities known already: ${outcome.kind === 'would-change' ? 'they would wait' : 'see watchbill resolve'}\n`;
  const verdict = { applied: 'applied', unchanged: 'nothing changed', 'would-change': 'this would be applied; nothing was' }[outcome.kind];
  return `${changes}${elsewhere.join('')}${doubtful}${verdict}\n`;
}

function changeWords({ list, edition, added, removed, renamed, changed, continued }: EditionChange, columns: number, all: boolean): string {
  const head = `${edition.startsWith(list) ? edition : `${list} ${edition}`}: ${added.length} added, ${removed.length} removed, ${renamed.length} renamed, ${changed.length} changed, ${continued} lines go on\n`;
  const lines = (mark: string, names: readonly string[]): string => {
    const told = all ? names : names.slice(0, TOLD);
    const rest = names.length > told.length ? `  ${mark} … and ${names.length - told.length} more (--all)\n` : '';
    return told.map((name) => wrap(`${mark} ${name}`, columns, '  ')).join('') + rest;
  };
  const of = ({ entity, name }: { readonly entity: string; readonly name: string }): string => `${name} (${entity})`;
  return (
    head +
    lines('+', added.map(of)) +
    lines('-', removed.map(of)) +
    lines(
      '~',
      renamed.map(({ entity, from, to }) => `${from} → ${to} (${entity})`),
    ) +
    lines('*', changed.map(of))
  );
}
