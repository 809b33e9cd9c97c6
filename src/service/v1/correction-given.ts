import type { z } from '@hono/zod-openapi';
import type { Correction } from '../../reviewing/index.js';
import type { correctionShape } from './shapes/review-shape.js';

/** A correction out of a body: what is left out is not there, JSON has no `undefined`. */
export function correctionOf(given: z.output<typeof correctionShape>): Correction {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Correction;
}
