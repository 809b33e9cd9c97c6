import type { Checked, Problem } from './problem.js';
import { EMPTY_REGISTER, type Register } from './register.js';
import { SHAPES } from './shapes.js';

/** The text of the data files by their path in the folder, `/` between parts. */
export type DataFiles = ReadonlyMap<string, string>;

/** Where a fact stands: for problems found once the facts are seen together. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The facts of the files, and where each stands. */
export interface ReadFacts {
  readonly register: Register;
  readonly placeOf: (fact: object) => Place;
}

const FOLDERS: readonly (readonly [keyof Register, RegExp])[] = [
  ['sources', /^sources\/[^/]+\.jsonl$/],
  ['entries', /^entries\/[^/]+\/[^/]+\.jsonl$/],
  ['sharedNames', /^shared-names\.jsonl$/],
];

/** Reads the data files line by line into facts; every fault of every line is reported, none is thrown. */
export function readFacts(files: DataFiles): Checked<ReadFacts> {
  const places = new Map<object, Place>();
  const problems: Problem[] = [];
  const facts = new Map<keyof Register, object[]>(Object.keys(EMPTY_REGISTER).map((kind) => [kind as keyof Register, []]));
  for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = kindOf(file);
    if (kind === null) continue;
    content.split('\n').forEach((line, at) => {
      if (line.trim() === '') return;
      const place = { file, line: at + 1 };
      const read = readLine(kind, line, place);
      if (!read.ok) problems.push(...read.problems);
      else {
        facts.get(kind)?.push(read.value);
        places.set(read.value, place);
      }
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  const register = Object.fromEntries(facts) as unknown as Register;
  return { ok: true, value: { register, placeOf: (fact) => places.get(fact) ?? { file: '(data)', line: 0 } } };
}

/** Which kind of fact a file holds; `null` for files that hold none (the manifest, the README). */
export function kindOf(file: string): keyof Register | null {
  for (const [kind, pattern] of FOLDERS) if (pattern.test(file)) return kind;
  const name = /^([a-z]+)\.jsonl$/.exec(file)?.[1];
  return name !== undefined && Object.hasOwn(SHAPES, name) ? (name as keyof Register) : null;
}

function readLine(kind: keyof Register, line: string, place: Place): Checked<object> {
  const problem = (field: string, got: string, expected: string): Problem => ({ ...place, field, got, expected });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problems: [problem('(line)', show(line), 'one JSON object')] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problems: [problem('(line)', show(line), 'one JSON object')] };
  }
  const record = value as Record<string, unknown>;
  const shape = SHAPES[kind];
  const problems: Problem[] = [];
  for (const key of Object.keys(record)) {
    if (!Object.hasOwn(shape, key)) problems.push(problem(key, 'an unknown field', Object.keys(shape).join(', ')));
  }
  for (const [key, rule] of Object.entries(shape)) {
    const found = record[key] ?? undefined;
    if (found === undefined ? !rule.optional : !rule.accepts(found)) problems.push(problem(key, show(found), rule.expected));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.fromEntries(Object.entries(record).filter(([, found]) => found !== null)) };
}

function show(value: unknown): string {
  const shown = value === undefined ? 'nothing' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
