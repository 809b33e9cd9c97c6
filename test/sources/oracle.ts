import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Checked, describeProblem } from '../../src/register/index.js';
import { FORMATS } from '../../src/sources/formats.js';
import type { SourceEdition, SourceParty } from '../../src/sources/source-edition.js';
import { fileOf, LIMITS, type SourceFile, type SourceFormat } from '../../src/sources/source-file.js';

type Read = Checked<readonly SourceEdition[]>;

const GOLDEN = 'expected.txt';
const REFUSED = 'refused.txt';
/** A name that says nothing, so that only the content can tell the format. */
const UNKNOWN = 'download';
/** A head, and pieces, that cut characters, tags and rows anywhere. */
const PIECES = [1, 7, 4096] as const;

/** The file in memory, delivered in pieces of `size` bytes. */
export function inPieces(name: string, bytes: Uint8Array, size: number): SourceFile {
  return {
    ...fileOf(name, bytes),
    open: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/**
 * Reads files by the one format that knows each of them, as `readSources` does; one that none or several know is refused. The files of
 * a folder are read together.
 */
export async function readAs(files: readonly SourceFile[], formats: readonly SourceFormat[] = FORMATS): Promise<Read> {
  const chosen = new Map<SourceFormat, SourceFile[]>();
  for (const file of files) {
    const known = formats.filter((format) => format.detect(file));
    const [format] = known;
    if (format === undefined || known.length > 1) {
      const got =
        known.length === 0 ? JSON.stringify(new TextDecoder().decode(file.head.subarray(0, 40))) : known.map(({ id }) => id).join(' and ');
      const expected = `one of ${formats.map(({ id }) => id).join(', ')}`;
      return { ok: false, problems: [{ file: file.name, line: 0, field: 'format', got, expected }] };
    }
    chosen.set(format, [...(chosen.get(format) ?? []), file]);
  }
  const editions: SourceEdition[] = [];
  for (const [format, own] of chosen) {
    const read = await format.read(own);
    if (!read.ok) return read;
    editions.push(...read.value);
  }
  return { ok: true, value: editions };
}

/**
 * The laws of every format, on one golden folder: (1) what is read is what `expected.txt` shows; (2) the content alone tells the format,
 * and tells one only; (3) an edition survives JSON; (4) read again, or from pieces of any size, it is the same to the byte.
 */
export async function checkSource(folder: string, formats: readonly SourceFormat[] = FORMATS): Promise<readonly SourceEdition[]> {
  const inputs = inputsOf(folder);
  for (const [name, bytes] of inputs) {
    const known = formats.filter((format) => format.detect(fileOf(UNKNOWN, bytes)));
    expect(known, `formats that know ${name}`).toHaveLength(1);
  }
  const whole = inputs.map(([name, bytes]) => fileOf(name, bytes));
  const editions = editionsIn(await readAs(whole, formats));
  golden(join(folder, GOLDEN), editions.map(dump).join('\n'));
  const written = stableJson(editions);
  expect(JSON.parse(written), 'an edition after JSON').toEqual(editions);
  expect(stableJson(editionsIn(await readAs(whole, formats))), 'the second reading').toBe(written);
  for (const size of PIECES) {
    const pieces = inputs
      .filter(([, bytes]) => size > 1 || bytes.length <= LIMITS.head * 4)
      .map(([name, bytes]) => inPieces(name, bytes, size));
    if (pieces.length === inputs.length) expect(stableJson(editionsIn(await readAs(pieces, formats))), `pieces of ${size}`).toBe(written);
  }
  return editions;
}

/** A folder of files that are refused: the messages are those of `refused.txt`. */
export async function checkRefused(folder: string, formats: readonly SourceFormat[] = FORMATS): Promise<void> {
  const read = await readAs(
    inputsOf(folder).map(([name, bytes]) => fileOf(name, bytes)),
    formats,
  );
  expect(read.ok, 'a file that is to be refused').toBe(false);
  if (!read.ok) golden(join(folder, REFUSED), `${read.problems.map(describeProblem).join('\n')}\n`);
}

/** JSON with the keys in the order of the alphabet, so that equal values are equal bytes. */
export function stableJson(value: unknown): string {
  const sorted = (_: string, each: unknown): unknown =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return JSON.stringify(value, sorted, 1);
}

/** An edition for people. */
export function dump(edition: SourceEdition): string {
  const { list, date, published, form, title, citation, url, parties, removals, stated, note } = edition;
  const head = [
    `${list}, ${form}, date ${date ?? 'not said'}, published ${published ?? 'not said'}`,
    `"${title}"`,
    ...(citation === undefined ? [] : [`citation: ${citation}`]),
    ...(url === undefined ? [] : [`url: ${url}`]),
    ...(stated === undefined ? [] : [`stated: ${JSON.stringify(stated)}`]),
    ...(note === undefined ? [] : [`note: ${note}`]),
    `${parties.length} parties, ${removals.length} removals`,
  ];
  const gone = removals.map(
    ({ key, name, reason, line }) =>
      `- ${key === undefined ? '' : `[${key}] `}${name} (line ${line})${reason === undefined ? '' : `: ${reason}`}`,
  );
  return `${[...head, ...parties.flatMap(dumpParty), ...gone].join('\n')}\n`;
}

function dumpParty(party: SourceParty, at: number): readonly string[] {
  const { key, kind, printed, name, names, identifiers, country, under, grounds, since, note, line } = party;
  return [
    `${at} ${key === undefined ? '' : `[${key}] `}${name} (${kind}${country === undefined ? '' : `, ${country}`}, line ${line})${under === undefined ? '' : ` under ${under}`}`,
    ...(printed === name ? [] : [`    printed: ${printed}`]),
    ...names.map(({ text, kind: sort }) => `    ${sort}: ${text}`),
    ...identifiers.map(({ scheme, value }) => `    ${scheme}: ${value}`),
    ...(grounds ?? []).map((ground) => `    ground: ${ground}`),
    ...(since === undefined ? [] : [`    since: ${since}`]),
    ...(note === undefined ? [] : [`    note: ${note}`]),
  ];
}

function inputsOf(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder)
    .filter((name) => name !== GOLDEN && name !== REFUSED && name !== 'README.md')
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
}

function editionsIn(read: Read): readonly SourceEdition[] {
  if (!read.ok) throw new Error(`refused: ${read.problems.map(describeProblem).join('; ')}`);
  return read.value;
}

/** A missing file is written, for a person to read before it is committed; in CI it is a fault. */
function golden(path: string, text: string): void {
  if (existsSync(path)) expect(text).toBe(readFileSync(path, 'utf8'));
  else if (process.env['CI']) throw new Error(`got no ${path}, expected the dump that a person has read`);
  else writeFileSync(path, text);
}
