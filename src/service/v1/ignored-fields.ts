/** A part of a request that was not looked at. */
export interface Ignored {
  readonly field: string;
  readonly message: string;
}

/** So many are told. */
const MOST = 20;
const LONGEST = 60;

/**
 * The fields that a client sent and the schema does not know, as paths: what `read` lacks of `sent`. A mistyped field must not look
 * like one that was heeded. The first 20, their names cut at 60 characters; no value is repeated.
 */
export function ignoredIn(sent: unknown, read: unknown): readonly Ignored[] {
  const found: Ignored[] = [];
  look(sent, read, '', found);
  return found;
}

/** The parameters of a query that the route does not know. */
export function ignoredParameters(sent: readonly string[], known: ReadonlySet<string>): readonly Ignored[] {
  return sent
    .filter((name) => !known.has(name))
    .slice(0, MOST)
    .map((name) => ignored(cut(name), 'parameter'));
}

function look(sent: unknown, read: unknown, path: string, found: Ignored[]): void {
  if (found.length >= MOST) return;
  if (Array.isArray(sent) && Array.isArray(read)) {
    for (const [at, each] of sent.entries()) look(each, read[at], `${path}${at}.`, found);
    return;
  }
  if (!isObject(sent) || !isObject(read)) return;
  for (const [key, value] of Object.entries(sent)) {
    if (Object.hasOwn(read, key)) look(value, read[key], `${path}${cut(key)}.`, found);
    else if (found.length < MOST) found.push(ignored(`${path}${cut(key)}`, 'field'));
  }
}

function ignored(field: string, what: string): Ignored {
  return { field, message: `this ${what} is not known here and was ignored` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cut(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`;
}
