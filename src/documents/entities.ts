import { asWindows1252 } from './windows-1252.js';

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));|&(amp|lt|gt|quot|nbsp|copy|reg)(?![a-z0-9=;])/gi;
/** The HTML Standard names 2231; what is no name is not kept. */
const NAMES = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['shy', '\u00ad'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['sect', '§'],
]);

/** Expands the entities of a source of HTML, once: what comes out is not looked at again. The rarer names are asked of a parser. */
export function expanded(source: string, rarer: (name: string) => string | null): string {
  if (!source.includes('&')) return source;
  return source.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string, bare?: string) => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (bare !== undefined) return NAMES.get(bare.toLowerCase()) ?? whole;
    return (name === undefined ? null : (NAMES.get(name) ?? asked(name, rarer))) ?? whole;
  });
}

const LOOSE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(?:([a-z]{2,8});)?/gi;

/** A source of XML in which entities of HTML stand, and bare ampersands, as feeds have them, as XML has it. */
export function tightened(source: string): string {
  return source.replace(
    LOOSE,
    (whole: string, name?: string) => (name === undefined ? undefined : NAMES.get(name)) ?? `&amp;${whole.slice(1)}`,
  );
}

function asked(name: string, rarer: (name: string) => string | null): string | null {
  const found = rarer(name);
  if (found !== null) NAMES.set(name, found);
  return found;
}

function character(code: number): string {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : asWindows1252(String.fromCodePoint(code));
}
