import { describe, expect, it } from 'vitest';
import type { IdentifierScheme } from './entity.js';
import { validIdentifier } from './identifiers.js';

const USCC = '91110000710935732K';
const LEI = 'HWUPKR0MPOU8FGXBT394';

describe('[C7] a valid identifier is accepted', () => {
  it.each<[IdentifierScheme, string]>([
    ['uscc', USCC],
    ['uscc', '91440300708461136T'],
    ['lei', LEI],
    ['lei', '506700GE1G29325QX363'],
    ['imo', '9074729'],
    ['ticker', 'XSHG:600000'],
    ['ticker', 'XHKG:1810'],
    ['ticker', 'OTCM:XIACY'],
    ['uei', 'ZQGGHJH74DW7'],
  ])('[C7] %s %s', (scheme, value) => {
    expect(validIdentifier(scheme, value)).toBe(true);
  });
});

describe('[C7] an invalid one is refused', () => {
  it.each<[IdentifierScheme, string]>([
    ['uscc', ''],
    ['uscc', USCC.slice(0, 17)],
    ['uscc', `${USCC}0`],
    ['uscc', USCC.toLowerCase()],
    ['uscc', ` ${USCC.slice(1)}`],
    ['lei', LEI.slice(1)],
    ['lei', LEI.toLowerCase()],
    ['lei', `${LEI.slice(0, 18)}AB`],
    ['imo', '907472'],
    ['imo', '9074728'],
    ['imo', 'IMO9074729'],
    ['ticker', '600000'],
    ['ticker', 'SH:600000'],
    ['ticker', 'XSHG:'],
    ['ticker', 'XSHG:600 000'],
    ['uei', 'ZQGGHJH74DW'],
    ['uei', '0QGGHJH74DW7'],
    ['uei', 'ZQGGHJH74DO7'],
  ])('[C7] %s %j', (scheme, value) => {
    expect(validIdentifier(scheme, value)).toBe(false);
  });
});

describe('[C7] check characters', () => {
  // ISO 7064 promises it among letters and among digits; a letter for a digit shifts an LEI and may pass.
  it.each<[IdentifierScheme, string, readonly string[]]>([
    ['uscc', USCC, ['0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']],
    ['lei', LEI, ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ']],
  ])('[C7] of a %s find every single wrong character', (scheme, value, alphabets) => {
    for (let at = 0; at < value.length; at += 1) {
      const others = [...(alphabets.find((alphabet) => alphabet.includes(value.charAt(at))) ?? '')];
      const wrong = others.map((character) => value.slice(0, at) + character + value.slice(at + 1));
      expect(wrong.filter((each) => validIdentifier(scheme, each))).toEqual([value]);
    }
  });

  it.each<[IdentifierScheme, string]>([
    ['uscc', USCC],
    ['lei', LEI],
  ])('[C7] of a %s find two neighbours turned round', (scheme, value) => {
    for (let at = 0; at + 1 < value.length; at += 1) {
      const turned = value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
      expect(validIdentifier(scheme, turned)).toBe(turned === value);
    }
  });

  it('[C7] of an IMO number are its last digit alone', () => {
    const valid = Array.from({ length: 10 }, (_, digit) => `907472${digit}`).filter((value) => validIdentifier('imo', value));
    expect(valid).toEqual(['9074729']);
  });
});
