import type { Clocks } from '../../register/index.js';
import type { Loaded } from '../loaded.js';
import type { Told } from './agent-tool.js';
import { type Caveat, caveatLines } from './caveat.js';
import { type CitedSource, citedSources, sourceLines } from './cited-sources.js';

/** What every answer has besides what was asked. */
export interface Envelope {
  readonly snapshot: { readonly digest: string; readonly built: string };
  readonly on: string;
  readonly known: string;
  readonly sources: readonly CitedSource[];
  readonly caveat: Caveat;
}

/** An answer with the register it is of, its sources and its caveat; `lines` are the answer in words, without them. */
export function enveloped<A extends object>(
  loaded: Loaded,
  { on, known }: Clocks,
  told: { readonly answer: A; readonly lines: string; readonly sources: Iterable<string>; readonly caveat: Caveat },
): Told<A & Envelope> {
  const { digest, meta } = loaded.snapshot;
  const sources = citedSources(loaded.snapshot.register, told.sources);
  const { caveat } = told;
  const text = `${told.lines}${sourceLines(sources)}${caveatLines(caveat)}Register ${digest.slice(0, 12)}, facts looked after through ${meta.built}.\n`;
  return { answer: { snapshot: { digest, built: meta.built }, on, known, ...told.answer, sources, caveat }, text };
}

/** So many, and whether there may be more. */
export function total(value: number, relation: 'exact' | 'lower_bound' = 'exact'): { value: number; relation: 'exact' | 'lower_bound' } {
  return { value, relation };
}
