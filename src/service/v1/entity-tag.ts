import { createHash } from 'node:crypto';

/** A strong entity tag (RFC 9110, 8.8.3) of what an answer is a function of: the same parts, the same bytes. */
export function entityTag(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

/** What `If-None-Match` says of a tag (RFC 9110, 13.1.2): that it names it, that any will do (`*`), or nothing. Weak ones compare as strong. */
export function named(header: string | undefined, tag: string): 'this' | 'any' | 'none' {
  if (header === undefined) return 'none';
  if (header.trim() === '*') return 'any';
  const tags = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) ? 'this' : 'none';
}
