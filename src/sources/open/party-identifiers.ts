import { validIdentifier } from '../../register/index.js';
import type { SourceParty } from '../source-edition.js';

type Identifiers = SourceParty['identifiers'];
type Scheme = Identifiers[number]['scheme'];

const SCHEMES: readonly Scheme[] = ['lei', 'uscc', 'imo', 'uei', 'ticker'];

/** Values under their schemes, each once, only those whose check characters hold. */
export function heldIdentifiers(given: readonly (readonly [Scheme, readonly string[]])[]): Identifiers {
  const held: Identifiers[number][] = [];
  for (const [scheme, values] of given) {
    for (const each of values) {
      const value = bare(scheme, each);
      const known = held.some((other) => other.scheme === scheme && other.value === value);
      if (!known && validIdentifier(scheme, value)) held.push({ scheme, value });
    }
  }
  return held;
}

/**
 * The schemes of values that come without one, told by their form and check characters: a person bears none of them, a number of
 * twelve characters is no UEI (nothing checks it), and seven digits are a ship's number only after `IMO` or on a ship.
 */
export function toldIdentifiers(values: readonly string[], kind: SourceParty['kind']): Identifiers {
  if (kind === 'person') return [];
  return heldIdentifiers(
    SCHEMES.filter((scheme) => scheme === 'lei' || scheme === 'uscc' || scheme === 'imo').map((scheme) => [
      scheme,
      values.filter((value) => scheme !== 'imo' || kind === 'vessel' || /^IMO/i.test(value)),
    ]),
  );
}

function bare(scheme: Scheme, value: string): string {
  const upper = value.trim().toUpperCase();
  return scheme === 'imo' ? upper.replace(/^IMO[ :]{0,2}/, '') : upper;
}
