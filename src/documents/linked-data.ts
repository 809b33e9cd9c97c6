/** What a page says of its story in JSON-LD (schema.org's `Article` and its kinds). */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const NOTHING: LinkedData = { headline: null, published: null, author: null, publisher: null, url: null };
const LONGEST = 512 * 1024;
const MOST_NODES = 2000;
const STORY = /(?:Article|BlogPosting|Report|Posting|WebPage)$/;

type Fields = Readonly<Record<string, unknown>>;

/** The first article that the scripts describe, an article before a page; what is no JSON is passed over. */
export function linkedDataOf(scripts: readonly string[]): LinkedData {
  const nodes = scripts.filter(({ length }) => length <= LONGEST).flatMap((script) => nodesOf(parsed(script)));
  const stories = nodes.filter((node) => STORY.test(typeOf(node)));
  const story = stories.find((node) => !typeOf(node).endsWith('WebPage')) ?? stories[0];
  if (story === undefined) return NOTHING;
  return {
    headline: textOf(story['headline']) ?? textOf(story['name']),
    published: textOf(story['datePublished']) ?? textOf(story['dateCreated']),
    author: namesOf(story['author'], nodes),
    publisher: namesOf(story['publisher'], nodes),
    url: textOf(story['mainEntityOfPage']) ?? textOf(fieldsOf(story['mainEntityOfPage'])?.['@id']) ?? textOf(story['url']),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.{0,40}?\*\/)+|(?:-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The objects at the top, in lists and in graphs; the few below them that are of interest are reached from these. */
function nodesOf(value: unknown): readonly Fields[] {
  const nodes: Fields[] = [];
  const waiting = [value];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at++) {
    const each = waiting[at];
    if (Array.isArray(each)) waiting.push(...each.slice(0, MOST_NODES));
    else {
      const fields = fieldsOf(each);
      if (fields === null) continue;
      nodes.push(fields);
      waiting.push(fields['@graph'], fields['mainEntity']);
    }
  }
  return nodes;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function typeOf(node: Fields): string {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).map(String).find((each) => STORY.test(each)) ?? '';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The names of one or more persons or organisations; one may stand elsewhere by its `@id`. */
function namesOf(value: unknown, nodes: readonly Fields[]): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 10) : [value]).flatMap((each) => {
    const fields = fieldsOf(each);
    const id = fields === null ? null : textOf(fields['@id']);
    const named =
      textOf(each) ?? textOf(fields?.['name']) ?? (id === null ? null : textOf(nodes.find((node) => node['@id'] === id)?.['name']));
    return named === null || /^https?:/.test(named) ? [] : [named];
  });
  return names.length > 0 ? names.join(', ') : null;
}
