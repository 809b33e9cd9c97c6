/**
 * The end of a text, from after the space before so many of its last words; spaces that end the text count as ends of words. A pattern that
 * ends with the text and has no more than so many spaces finds here what it finds in all of it, and sooner.
 */
export function lastWords(text: string, count: number): string {
  let at = text.length;
  for (let left = count; left >= 0; left -= 1) {
    at = at > 0 ? text.lastIndexOf(' ', at - 1) : -1;
    if (at < 0) return text;
  }
  return text.slice(at + 1);
}
