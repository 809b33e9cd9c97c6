export type TagAttributes = ReadonlyMap<string, string>;

/** Told of a page, piece by piece. Texts and values are as in the source: their entities are not expanded. */
export interface TokenWatcher {
  readonly opened: (name: string, attributes: TagAttributes) => void;
  readonly closed: (name: string) => void;
  readonly text: (source: string) => void;
  /** A script, a style or another element whose content is no markup. */
  readonly raw: (name: string, attributes: TagAttributes, source: string) => void;
}

const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
const REST_OF_TAG = /[^>]*>/y;
const MOST_ATTRIBUTES = 200;

/**
 * Goes through HTML once, from the start to the end, as the HTML Standard's tokenizer does (13.2.5), with no tree built. What is cut
 * off within a tag or a comment ends the page there.
 */
export function walkTokens(html: string, watcher: TokenWatcher): void {
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    if (tag < 0 || tag + 1 >= html.length) {
      watcher.text(html.slice(at));
      return;
    }
    if (tag > at) watcher.text(html.slice(at, tag));
    const next = html[tag + 1] ?? '';
    if (next === '!' || next === '?') at = afterComment(html, tag);
    else if (next === '/' && /[a-z]/i.test(html[tag + 2] ?? '')) {
      const name = nameAt(html, tag + 2);
      const end = html.indexOf('>', tag + 2 + name.length);
      watcher.closed(name.toLowerCase());
      at = end < 0 ? html.length : end + 1;
    } else if (/[a-z]/i.test(next)) at = afterOpening(html, tag, watcher);
    else {
      watcher.text('<');
      at = tag + 1;
    }
  }
}

function afterComment(html: string, tag: number): number {
  const isComment = html.startsWith('<!--', tag);
  const isData = html.startsWith('<![CDATA[', tag);
  const closing = isComment ? '-->' : isData ? ']]>' : '>';
  const end = html.indexOf(closing, tag + 2);
  return end < 0 ? html.length : end + closing.length;
}

function afterOpening(html: string, tag: number, watcher: TokenWatcher): number {
  const source = nameAt(html, tag + 1);
  const name = source.toLowerCase();
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = tag + 1 + source.length;
  let end = ATTRIBUTE.lastIndex;
  for (let found = ATTRIBUTE.exec(html), count = 0; found !== null && count < MOST_ATTRIBUTES; found = ATTRIBUTE.exec(html), count++) {
    const key = (found[1] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, found[2] ?? found[3] ?? found[4] ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  REST_OF_TAG.lastIndex = end;
  if (REST_OF_TAG.exec(html) === null) return html.length;
  const inside = REST_OF_TAG.lastIndex;
  if (!RAW.has(name)) {
    watcher.opened(name, attributes);
    return inside;
  }
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = inside;
  const found = name === 'plaintext' ? null : closing.exec(html);
  watcher.raw(name, attributes, html.slice(inside, found?.index ?? html.length));
  if (found === null) return html.length;
  const after = html.indexOf('>', closing.lastIndex);
  return after < 0 ? html.length : after + 1;
}

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0] ?? '';
}
