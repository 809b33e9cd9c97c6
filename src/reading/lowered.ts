/** The text in lower case, every character where it was: what would change in length stays as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const each = text.charAt(at);
    const small = each.toLowerCase();
    return small.length === 1 ? small : each;
  }).join('');
}
