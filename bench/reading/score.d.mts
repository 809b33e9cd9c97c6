import type { Reading } from '../../src/reading/index.js';
import type { GoldDocument } from './gold.mjs';

export interface Score {
  readonly gold: number;
  readonly read: number;
  readonly found: number;
  /** Those found whichever sentence is quoted. */
  readonly acts: number;
}

export interface Figures {
  readonly documents: number;
  readonly events: number;
  readonly precision: number;
  readonly recall: number;
  readonly actPrecision: number;
  readonly actRecall: number;
  readonly linkingF1: number;
  readonly dates: number;
  readonly modality: number;
}

export function scored(gold: GoldDocument, reading: Reading): Score;
export function figures(scores: readonly Score[]): Figures;
