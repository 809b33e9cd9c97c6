/**
 * Text as both databases keep it: PostgreSQL takes no NUL, and a half of a surrogate pair cannot be written in UTF-8. Both become
 * U+FFFD, so that what is read back is the same on either, and the same as what the audit chain was made over.
 */
export function keepable(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** JSON with the keys of every object in order, so that equal values are equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}

/** The pattern of a text that holds this part of JSON. A quote within a text is escaped there: no text is taken for another. */
export function holding(json: string): string {
  return `%${json.replaceAll(/[%_\\]/g, '')}%`;
}
