import type { Standing } from '../../register/index.js';

/** A standing in one line. */
export function standingLine({ list, listed, since, until, modifiers, printed }: Standing): string {
  const words = listed
    ? `listed${since === null ? '' : ` since ${since}`}`
    : until === null
      ? 'not listed'
      : `not listed; its last listing ended on ${until}`;
  const as = printed === null ? '' : `, printed as ${JSON.stringify(printed)}`;
  return `- ${list}: ${[words, ...modifiers].join(', ')}${as}\n`;
}
