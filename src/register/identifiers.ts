import type { IdentifierScheme } from './entity.js';

const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a value is well formed under its scheme, check characters included. */
export function validIdentifier(scheme: IdentifierScheme, value: string): boolean {
  return VALID[scheme](value);
}

const VALID: Readonly<Record<IdentifierScheme, (value: string) => boolean>> = {
  uscc: validUscc,
  lei: validLei,
  ticker: (value) => /^X[A-Z]{3}:[A-Z0-9]{1,10}$/.test(value) || /^[A-Z]{4}:[A-Z0-9]{1,10}$/.test(value),
  uei: (value) => /^[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}$/.test(value),
  imo: validImo,
};

/** Unified Social Credit Code, GB 32100-2015: 18 characters without I, O, S, V, Z; the last makes the weighted sum 0 modulo 31. */
function validUscc(value: string): boolean {
  if (value.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    const digit = USCC_DIGITS.indexOf(character);
    if (digit < 0) return false;
    sum += digit * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_DIGITS.charAt((31 - (sum % 31)) % 31) === value.charAt(17);
}

/** Legal Entity Identifier, ISO 17442: 18 letters or digits and two check digits, ISO 7064 MOD 97-10. */
function validLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false;
  let remainder = 0;
  for (const character of value) {
    const digits = Number.parseInt(character, 36);
    remainder = (remainder * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return remainder === 1;
}

/** IMO ship number: seven digits, the last of which is the sum of the others weighted 7 to 2, modulo 10. */
function validImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  const sum = [...value.slice(0, 6)].reduce((total, digit, at) => total + Number(digit) * (7 - at), 0);
  return sum % 10 === Number(value.charAt(6));
}
