import { SaxesParser } from 'saxes';
import type { Problem } from '../register/index.js';
import { LIMITS, type SourceFile, shown, tooLarge } from './bytes-file.js';

/** What a walk tells: each element as it closes, by the path from the root (`/A/B`), with the text directly in it. */
export interface Walker {
  readonly opened?: (path: string) => void;
  readonly closed: (path: string, text: string, line: number) => Problem | null;
}

const CHUNK = 64 * 1024;

/**
 * Walks an XML file, streaming. Nothing is fetched or expanded: a document type is refused, so are a named entity, an element deeper
 * or a text longer than the limits, and all that is not well formed. The first fault ends the walk and is returned.
 */
export function walkXml(file: SourceFile, walker: Walker): Problem | null {
  const large = tooLarge(file);
  if (large !== null) return large;
  const parser = new SaxesParser();
  const paths: string[] = [''];
  const texts: string[] = [''];
  let fault: Problem | null = null;
  const refuse = (field: string, got: string, expected: string): void => {
    fault ??= { file: file.name, line: parser.line, field, got, expected };
  };
  parser.on('error', (error) => refuse('document', shown(error.message), 'well-formed XML'));
  parser.on('doctype', () => refuse('document', 'a document type declaration', 'none'));
  parser.on('opentag', ({ name }) => {
    if (fault !== null) return;
    if (paths.length > LIMITS.depth) refuse('element', `depth ${paths.length}`, `at most ${LIMITS.depth}`);
    paths.push(`${paths.at(-1)}/${name}`);
    texts.push('');
    walker.opened?.(paths.at(-1) ?? '');
  });
  const gather = (text: string): void => {
    if (fault !== null) return;
    const gathered = texts.at(-1) + text;
    if (gathered.length > LIMITS.text) refuse('text', `${gathered.length} characters`, `at most ${LIMITS.text}`);
    else texts[texts.length - 1] = gathered;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    if (fault !== null) return;
    fault = walker.closed(paths.pop() ?? '', (texts.pop() ?? '').trim(), parser.line);
  });
  const failed = (): boolean => fault !== null;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < file.bytes.length && !failed(); at += CHUNK) {
      parser.write(decoder.decode(file.bytes.subarray(at, at + CHUNK), { stream: true }));
    }
    if (!failed()) parser.write(decoder.decode()).close();
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    refuse('encoding', 'bytes that are not UTF-8', 'UTF-8');
  }
  return fault;
}
