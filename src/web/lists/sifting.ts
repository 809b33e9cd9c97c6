import type { Traits } from '../engine/traits.js';

/** What lines are sifted by, as an address has it; what is left out lets all pass. */
export interface Sieve {
  readonly sector?: string | undefined;
  readonly body?: string | undefined;
  readonly ground?: string | undefined;
}

/** A line that can be sifted. */
export interface Sifted {
  readonly traits: Traits;
}

/** Those that have every trait that is asked for. */
export function sifted<L extends Sifted>(lines: readonly L[], { sector, body, ground }: Sieve): readonly L[] {
  return lines.filter(
    ({ traits }) =>
      (sector === undefined || traits.sectors.includes(sector)) &&
      (body === undefined || traits.bodies.includes(body)) &&
      (ground === undefined || traits.grounds.includes(ground)),
  );
}

/** The values of one trait among lines with how many have each, most first. */
export function counted(lines: readonly Sifted[], trait: keyof Traits): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { traits } of lines) for (const value of traits[trait]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** A sieve out of the search part of an address. */
export function sieveIn(search: Readonly<Record<string, unknown>>): Sieve {
  const field = (name: keyof Sieve): Partial<Sieve> => {
    const value = search[name];
    return typeof value === 'string' && /^[\w -]{1,60}$/.test(value) ? { [name]: value } : {};
  };
  return { ...field('sector'), ...field('body'), ...field('ground') };
}
