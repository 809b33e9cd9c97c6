import { SaxesParser } from 'saxes';
import type { Problem } from '../register/index.js';
import { linesBefore, piecesOf, utf8Pieces } from './file-pieces.js';
import { LIMITS, type SourceFile, shown } from './source-file.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a walk tells: each element as it opens and as it closes, by the path from the root (`/A/B`), with the text directly in it. */
export interface Walker {
  readonly opened?: (path: string, attributes: Attributes, line: number) => void;
  readonly closed: (path: string, text: string, line: number) => Problem | null;
}

/** A place in the tree of elements: one for each path, so that a path is made once however many elements have it. */
interface Place {
  readonly path: string;
  readonly inner: Map<string, Place>;
}

const MOST_PLACES = 10_000;
/** Characters without any tag between them, comments and attributes included. */
const LONGEST_UNTAGGED = 1024 * 1024;

/**
 * Walks an XML file, streaming. Nothing is fetched or expanded: a document type is refused, so are a named entity, an element deeper
 * or a text longer than the limits, an encoding other than UTF-8, and all that is not well formed. The first fault ends the walk and
 * is returned.
 */
export async function walkXml(file: SourceFile, walker: Walker): Promise<Problem | null> {
  const parser = new SaxesParser();
  const places: Place[] = [{ path: '', inner: new Map() }];
  const texts: string[] = [''];
  let count = 0;
  let untagged = 0;
  let fault: Problem | null = null;
  const refuse = (field: string, got: string, expected: string): void => {
    fault ??= { file: file.name, line: parser.line, field, got, expected };
  };
  parser.on('error', (error) => refuse('document', shown(error.message.replace(/^\d+:\d+: /, '')), 'well-formed XML'));
  parser.on('doctype', () => refuse('document', 'a document type declaration', 'none'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) refuse('encoding', shown(encoding), 'UTF-8');
  });
  parser.on('opentag', ({ name, attributes }) => {
    untagged = 0;
    if (fault !== null) return;
    if (places.length > LIMITS.depth) return refuse('element', `depth ${places.length}`, `at most ${LIMITS.depth}`);
    const outer = places.at(-1);
    let place = outer?.inner.get(name);
    if (place === undefined) {
      count += 1;
      if (count > MOST_PLACES) return refuse('element', `more than ${MOST_PLACES} kinds`, `at most ${MOST_PLACES}`);
      place = { path: `${outer?.path ?? ''}/${name}`, inner: new Map() };
      outer?.inner.set(name, place);
    }
    places.push(place);
    texts.push('');
    walker.opened?.(place.path, attributes, parser.line);
  });
  const gather = (text: string): void => {
    // White space between the elements of a long section is no text of it.
    if (fault !== null || (texts.at(-1) === '' && text.trim() === '')) return;
    const gathered = texts.at(-1) + text;
    if (gathered.length > LIMITS.text) refuse('text', `${gathered.length} characters`, `at most ${LIMITS.text}`);
    else texts[texts.length - 1] = gathered;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    untagged = 0;
    if (fault !== null) return;
    fault = walker.closed(places.pop()?.path ?? '', (texts.pop() ?? '').trim(), parser.line);
  });
  const decode = utf8Pieces();
  const failed = (): boolean => fault !== null;
  const write = (bytes?: Uint8Array): void => {
    const text = decode(bytes);
    if (text === null) {
      const line = parser.line + (bytes === undefined ? 0 : linesBefore(bytes));
      fault = { file: file.name, line, field: 'encoding', got: 'bytes that are not UTF-8', expected: 'UTF-8' };
      return;
    }
    untagged += text.length;
    parser.write(text);
    if (untagged > LONGEST_UNTAGGED) refuse('text', `${untagged} characters`, `at most ${LIMITS.text}`);
  };
  for await (const bytes of piecesOf(file, (problem) => (fault ??= problem))) {
    write(bytes);
    if (failed()) return fault;
  }
  if (!failed()) write();
  if (!failed()) parser.close();
  return fault;
}
