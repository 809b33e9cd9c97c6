// What is measured on: the register, the official lists and the subjects, each read once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describeProblem, readFacts } from '../../dist/register/index.js';
import { fileOf, readSources } from '../../dist/sources/index.js';
import { registerParties } from './engine.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.WATCHBILL_SHARED ?? `${root}../shared/data`;
const OFFICIAL = ['ofac/sdn.csv', 'ofac/alt.csv', 'ofac/cons_prim.csv', 'ofac/cons_alt.csv', 'un/UN_consolidated.xml'];

/** The facts as they stand: whether they compile is for the tests. */
export const register = once(() => {
  const names = readdirSync(`${root}data`, { recursive: true }).filter((name) => /\.jsonl?$/.test(name));
  const facts = readFacts(new Map(names.map((name) => [name, readFileSync(`${root}data/${name}`, 'utf8')])));
  if (!facts.ok) throw new Error(`the bundled register cannot be read: ${facts.problems.slice(0, 3).map(describeProblem).join('; ')}`);
  return facts.value.register;
});

/** The entities of the bundled register with every name they bear. */
export const registerEntities = once(() => registerParties(register()));

const official = await readOfficial();

/** OFAC's and the UN's parties; null where the files are not here. */
export const officialEntities = () => official;

export const allEntities = once(() => [...registerEntities(), ...(officialEntities() ?? [])]);

/** The rows of one of the shared CSV files by column, or null where it is not here. */
export function sharedRows(name) {
  const path = `${shared}/${name}`;
  return existsSync(path) ? rowsOf(path) : null;
}

/** The rows of a file in bench/data. */
export function ownRows(name) {
  return rowsOf(`${root}bench/data/${name}`);
}

/** A JSON file in bench/, or what stands for it where it is not written yet. */
export function ownJson(path, otherwise) {
  return existsSync(`${root}bench/${path}`) ? JSON.parse(readFileSync(`${root}bench/${path}`, 'utf8')) : otherwise;
}

export const registrants = once(() => sharedRows('counterparties/sec-registrants.csv')?.map(({ name }) => name) ?? null);
export const people = once(() => sharedRows('counterparties/people-synthetic.csv')?.map((row) => row.full_name) ?? null);
export const chineseNames = once(() => sharedRows('names/bilingual-dev.csv')?.map((row) => row.full_zh) ?? null);

async function readOfficial() {
  if (!OFFICIAL.every((name) => existsSync(`${shared}/${name}`))) return null;
  const read = await readSources(OFFICIAL.map((name) => fileOf(name, readFileSync(`${shared}/${name}`))));
  if (!read.ok) throw new Error(read.problems.slice(0, 3).map(describeProblem).join('; '));
  const entities = new Map();
  for (const party of read.value.flatMap(({ parties }) => parties)) entities.set(party.key, joined(entities.get(party.key), party));
  return [...entities.values()];
}

/** A party as the matcher knows it; one that is on several lists is one entity, with the names of each. */
function joined(known, { key, kind, name, names, identifiers }) {
  const all = [...(known?.names ?? []), { text: name, kind: 'official' }, ...names];
  const distinct = [...new Map(all.toReversed().map((each) => [each.text, each])).values()].toReversed();
  return { id: key, kind: kind === 'company' || kind === 'institute' ? 'organisation' : kind, names: distinct, identifiers };
}

function rowsOf(path) {
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
}

function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
