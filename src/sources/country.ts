import { COUNTRIES } from './country-table.js';

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 of a country as OFAC or the UN prints it, or null where it is none that is known. */
export function countryOf(printed: string): string | null {
  codes ??= new Map(
    COUNTRIES.trim()
      .split('\n')
      .flatMap((line) =>
        line
          .slice(3)
          .split('|')
          .map((name) => [name.toLowerCase(), line.slice(0, 2)] as const),
      ),
  );
  return codes.get(printed.trim().toLowerCase()) ?? null;
}

/** Whether two letters are the code of a country. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && COUNTRIES.includes(`\n${code} `);
}

/** The one country of some addresses; undefined where they are of none or of several, for then nobody says which is the seat. */
export function seatOf(countries: Iterable<string | null>): string | undefined {
  const known = new Set([...countries].filter((country) => country !== null));
  const [only] = known;
  return known.size === 1 ? only : undefined;
}
