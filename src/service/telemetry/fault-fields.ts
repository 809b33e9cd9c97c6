/** A fault as the log tells it: its kind and where it happened are enough to find it, and its message may hold what was asked. */
export function faultFields(fault: unknown): { readonly fault: string; readonly where: string } {
  const { name, stack } = fault instanceof Error ? fault : new Error('not an error');
  return { fault: name, where: /\n\s+at [^\n]*/.exec(stack ?? '')?.[0].trim() ?? 'nowhere' };
}
