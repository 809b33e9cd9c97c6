import type { Problem } from '../register/index.js';
import type { SourceFile } from './source-file.js';
import { type Attributes, walkXml } from './xml-walk.js';

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** The text directly in it, trimmed. */
  readonly text: string;
  readonly inner: readonly XmlElement[];
  /** The line on which it begins. */
  readonly line: number;
}

/** Elements in one that is handed over whole: far more than any party of today has. */
const MOST_INNER = 50_000;

/**
 * Hands over, whole, each element whose path is one of those given, and forgets it; the rest of the file is only walked through. The
 * first fault ends it and is returned.
 */
export async function eachElement(
  file: SourceFile,
  paths: ReadonlySet<string>,
  take: (element: XmlElement, path: string) => Problem | null,
): Promise<Problem | null> {
  const open: { element: XmlElement & { text: string }; inner: XmlElement[] }[] = [];
  let count = 0;
  return walkXml(file, {
    opened: (path, attributes, line) => {
      if (open.length === 0 && !paths.has(path)) return;
      const inner: XmlElement[] = [];
      const element = { name: path.slice(path.lastIndexOf('/') + 1), attributes, text: '', inner, line };
      open.at(-1)?.inner.push(element);
      open.push({ element, inner });
      count += 1;
    },
    closed: (path, text, line) => {
      const closed = open.pop()?.element;
      if (closed === undefined) return null;
      closed.text = text;
      if (count > MOST_INNER)
        return { file: file.name, line, field: closed.name, got: `${count} elements`, expected: `at most ${MOST_INNER}` };
      if (open.length > 0) return null;
      count = 0;
      return take(closed, path);
    },
  });
}

/** The elements of a name directly in one. */
export function innerOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.inner.filter((each) => each.name === name);
}

/** The elements at the end of a path of names below one. */
export function within(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>((elements, name) => elements.flatMap((each) => innerOf(each, name)), [element]);
}
