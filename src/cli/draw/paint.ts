import pc from 'picocolors';
import type { Standing } from '../../register/index.js';

/** Colour for people's eyes; never the only carrier of a meaning. Off where `NO_COLOR` is set or output is no terminal. */
export const paint = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);

/** A standing in a few words: "listed", "not listed". */
export function standingWords(standing: Standing): string {
  if (standing.listed) return standing.modifiers.includes('enjoined') ? paint.yellow('listed, enjoined') : paint.red('listed');
  return standing.modifiers.length > 0 ? paint.yellow('not listed') : 'not listed';
}
