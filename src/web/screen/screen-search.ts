import type { ScreeningTold } from '../../subjects/screening-asked.js';
import { dayIn } from '../shell/clocks.js';

/** How a screening is asked for, as an address has it; no file and no name is in it. `run` is one of the service under way. */
export interface ScreenSearch {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly lists?: string | undefined;
  readonly threshold?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly limit?: string | undefined;
  readonly run?: string | undefined;
}

const SHAPES = {
  lists: /^[a-z0-9-]+(,[a-z0-9-]+)*$/,
  threshold: /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/,
  cutoff: /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/,
  limit: /^[1-9]\d{0,2}$/,
  run: /^run-[1-9]\d{0,14}$/,
} as const;

/** What of the search part of an address asks for a screening; what has not its shape is left out. */
export function screenSearchIn(search: Readonly<Record<string, unknown>>): ScreenSearch {
  const days = (['on', 'known'] as const).map((name) => [name, dayIn(search[name])] as const);
  const texts = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).map((name) => {
    const value = search[name];
    return [name, typeof value === 'string' && SHAPES[name].test(value) ? value : undefined] as const;
  });
  return Object.fromEntries([...days, ...texts].filter(([, value]) => value !== undefined));
}

/** What it asks of every subject. */
export function toldIn({ run: _run, ...told }: ScreenSearch): ScreeningTold {
  return told;
}
