import { fold } from '../names/index.js';
import { describeProblem } from '../register/index.js';
import { openTable, type Subject, subjectOf } from '../screening/index.js';
import { knownName } from '../subjects/known-name.js';
import type { Bundle } from './bundle.js';
import { columnsAsked } from './columns-asked.js';
import { UnusableFault } from './unusable-fault.js';

/** The subjects of a table, and the lines of the rows that name nobody or cannot be read. */
export interface SubjectsRead {
  readonly subjects: readonly Subject[];
  readonly unread: readonly { readonly line: number; readonly reason: string }[];
}

export interface SubjectsAsked {
  readonly input?: readonly string[];
  readonly sheet?: string;
}

/** Reads every row of a table as a subject. Blank rows are none. Fails where the table cannot be used, or names nobody. */
export async function subjectsInTable(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  { input = [], sheet }: SubjectsAsked,
  bundle: Bundle,
): Promise<SubjectsRead> {
  const isName = knownName(bundle.names);
  const options = { columns: columnsAsked(input), isName, ...(sheet === undefined ? {} : { sheet }) };
  const read = await openTable(bytes, options, name);
  if (!read.ok) throw new UnusableFault(read.problems.map(describeProblem).join('; '));
  const { rows, columns } = read.value.table;
  const subjects: Subject[] = [];
  const unread: SubjectsRead['unread'][number][] = [];
  for await (const { line, cells, fault } of rows) {
    if (fault !== null) unread.push({ line, reason: `got ${fault.got}, expected ${fault.expected}` });
    else if (cells.some((cell) => cell.trim() !== '')) {
      const subject = subjectOf(cells, columns);
      if (isNobody(subject)) unread.push({ line, reason: 'neither a name nor an identifier' });
      else subjects.push(subject);
    }
  }
  if (subjects.length === 0) throw new UnusableFault(`${name}: got a table that names nobody, expected a row for each party`);
  return { subjects, unread };
}

function isNobody({ name, nameZh = '', aliases = [], identifiers = [] }: Subject): boolean {
  return identifiers.length === 0 && [name, nameZh, ...aliases].every((text) => fold(text) === '');
}
