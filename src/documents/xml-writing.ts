import type { SaxesParser } from 'saxes';

const PIECE = 65_536;

/** Gives a text to a parser in pieces, until it is at its end or has failed: a fault at the start of a large file is told at once. */
export function writeXml(parser: SaxesParser, source: string, failed: () => boolean): void {
  for (let at = source.startsWith('\ufeff') ? 1 : 0; at < source.length && !failed(); at += PIECE)
    parser.write(source.slice(at, at + PIECE));
  if (!failed()) parser.close();
}
