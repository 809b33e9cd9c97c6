import { EVENT_TYPES, MODALITIES, MODIFIERS } from '../register/index.js';
import { CONFIDENCES } from '../register/source.js';
import type { Correction } from '../reviewing/index.js';
import { usage } from './failure.js';
import { SETTABLE, type SettableField } from './settable-field.js';

type Set = (value: string) => Correction;

const several = (value: string): readonly string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function oneOf<T extends string>(field: string, words: readonly T[], word: string): T {
  const found = words.find((each) => each === word);
  if (found === undefined) throw usage(`--set ${field}: got "${word}", expected one of ${words.join(', ')}`);
  return found;
}

/** What can be set, each by the text given for it. */
const FIELDS: Readonly<Record<SettableField, Set>> = {
  type: (word) => ({ type: oneOf('type', EVENT_TYPES, word) }),
  list: (id) => ({ list: id === 'none' ? null : id }),
  date: (date) => ({ date }),
  known: (known) => ({ known }),
  modality: (word) => ({ modality: oneOf('modality', MODALITIES, word) }),
  entities: (ids) => ({ entities: several(ids) }),
  actors: (names) => ({ actors: several(names) }),
  title: (title) => ({ title }),
  summary: (summary) => ({ summary }),
  instrument: (instrument) => ({ instrument }),
  case: (suit) => ({ case: suit }),
  closes: (words) => ({ closes: several(words).map((word) => oneOf('closes', MODIFIERS, word)) }),
  confidence: (word) => ({ confidence: oneOf('confidence', CONFIDENCES, word) }),
  note: (note) => ({ note }),
};

/** One correction as it is written: `date=2025-12-18`. Fails as usage. */
export function correctionOf(text: string): Correction {
  const [field, value] = parted('--set', text, 'FIELD=VALUE');
  const settable = SETTABLE.find((each) => each === field);
  if (settable === undefined) throw usage(`--set: got the field "${field}", expected one of ${SETTABLE.join(', ')}`);
  return FIELDS[settable](value);
}

/** All that a command line corrects; what is said later stands. */
export function correctionAsked(sets: readonly string[], links: readonly string[], added: readonly string[]): Correction {
  const said: Correction = Object.assign({}, ...sets.map(correctionOf));
  const linked = Object.fromEntries(links.map((link) => parted('--entity', link, 'NAME=ID')));
  return {
    ...said,
    ...(links.length === 0 ? {} : { linked }),
    ...(added.length === 0 ? {} : { added: added.map((name) => ({ name })) }),
  };
}

/** A name may hold `=`, an id does not; a field does not, its value may. */
function parted(option: string, text: string, shape: string): readonly [string, string] {
  const at = option === '--entity' ? text.lastIndexOf('=') : text.indexOf('=');
  const [before, after] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || before === '' || after === '') throw usage(`${option}: got "${text}", expected ${shape}`);
  return [before, after];
}
