import { hasHan } from '../names/index.js';
import { borneNames, type Name, type Register } from '../register/index.js';
import { type Bearing, bearingsOf } from './bearing.js';
import { NameTrie } from './name-trie.js';
import { type Token, unitsOf } from './token.js';
import { AMBIGUOUS_NAMES, WORLD_COMPANIES, WORLD_COMPANIES_ZH } from './world-company-table.js';

/** A company that a name stands for. */
export interface NamedCompany {
  /** The id in the register; null for one it does not know. */
  readonly entity: string | null;
  /** The name as written in the register or the table. */
  readonly name: string;
  /** 0 to 1: an official name 1, an alias .97, a weak one .6. */
  readonly score: number;
  /** Also a word or another body: needs the document to name the company otherwise too. */
  readonly ambiguous: boolean;
  /** Written in capitals only: so it must stand in the text. */
  readonly capitals: boolean;
  /** How it bears the name, where the register knows it. */
  readonly bearing?: Bearing;
}

export interface Gazetteer {
  readonly trie: NameTrie<NamedCompany>;
  /** Words that distinguish a name of the register. */
  readonly words: ReadonlySet<string>;
}

/** A further name that stands for an entity: a company of a user's portfolio. */
export interface WatchedName {
  /** The id of the entity, or a key of the user's own. */
  readonly key: string;
  readonly name: string;
}

/** Every company name that can be known beforehand: those the register bears, those a user watches, those of the table. */
export function gazetteerOf(register: Register, watched: readonly WatchedName[]): Gazetteer {
  const trie = new NameTrie<NamedCompany>();
  const words = new Set<string>();
  const seen = new Set<string>();
  const ids = new Set(register.entities.map(({ id }) => id));
  const groups = new Map(register.entities.map(({ id, label }) => [id, label.replace(/ Group$/u, '')]));
  const add = (company: NamedCompany, units: readonly string[]): void => {
    const key = `${company.entity ?? company.name} ${units.join(' ')}`;
    if (units.length === 0 || seen.has(key)) return;
    seen.add(key);
    trie.add(units, company);
    const first = units[0] ?? '';
    if (company.entity !== null && first.length > 2) words.add(first);
  };
  const bearing = bearingsOf(register);
  for (const name of borneNames(register)) {
    const whole = groups.get(name.entity) === name.text;
    for (const [at, units] of spellings(name.text).entries()) {
      const inFull = at === 0 && (whole || name.kind === 'official');
      add({ ...companyOf(name, units, whole), bearing: bearing(name.entity, { inFull, asIs: at === 0 }) }, units);
    }
  }
  for (const { key, name } of watched)
    for (const units of spellings(name))
      add({ entity: ids.has(key) ? key : null, name, score: 0.95, ambiguous: false, capitals: false }, units);
  for (const name of [...WORLD_COMPANIES, ...WORLD_COMPANIES_ZH].flatMap((line) => line.split('|'))) {
    const units = unitsOf(name);
    if (!seenByRegister(trie, units)) add({ entity: null, name, score: 0.9, ambiguous: false, capitals: isCapitals(name) }, units);
  }
  return { trie, words };
}

function seenByRegister(trie: NameTrie<NamedCompany>, units: readonly string[]): boolean {
  const tokens = units.map((folded): Token => ({ start: 0, end: 0, folded, capital: true, upper: true, han: false }));
  return trie.at(tokens, 0, (_, from, to) => from === 0 && to === units.length) !== null;
}

/** `whole`: its name is nothing but this and the word `Group`. */
function companyOf(name: Name, units: readonly string[], whole: boolean): NamedCompany {
  const folded = hasHan(name.text) ? units.join('') : units.join(' ');
  const weak = name.kind === 'weak' && !whole;
  return {
    entity: name.entity,
    name: name.text,
    score: name.kind === 'official' || whole ? 1 : weak ? 0.6 : 0.97,
    ambiguous: AMBIGUOUS_NAMES.has(folded) || (weak && folded.length <= 4 && !hasHan(folded)),
    capitals: isCapitals(name.text) && units.length === 1 && folded.length <= 4 && !SPOKEN.has(folded),
  };
}

/** Short forms that some papers write as they are spoken: `Nio`, `Catl`. */
const SPOKEN = new Set('nio catl calb avic smic ymtc cxmt'.split(' '));

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

const FORM_TAIL =
  /[,\s]+(?:co\.?,?\s*ltd\.?|company limited|corporation limited|limited|ltd\.?|inc\.?|incorporated|corp\.?|corporation|plc|llc|gmbh|co\.?|s\.a\.?|ag)[.,\s]*$/i;
/** `China Communications Construction Group (Limited)`. */
const LIMITED_IN_BRACKETS = / Group \((?:limited|ltd\.?)\)$/iu;
const FORM_TAIL_ZH = /(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司|股份公司)$/u;

/** A name, and the name without the legal form that ends it, where that leaves enough to know it by. */
function spellings(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/\s*\([^()]{1,60}\)/gu, '');
  const all = LIMITED_IN_BRACKETS.test(text) ? [text, bare] : [text];
  let rest = bare;
  for (let times = 0; times < 2; times += 1) {
    const without = rest.replace(FORM_TAIL, '').replace(FORM_TAIL_ZH, '');
    if (rest.endsWith('集团有限公司')) all.push(rest.slice(0, -'有限公司'.length));
    if (without === rest || without.length < 5) break;
    // One plain word is too little to go by: what stands before the form may be a word of any text.
    if (unitsOf(without).length >= 2) all.push(without);
    rest = without;
  }
  return all.map(unitsOf);
}
