import type { RunParameters } from '../../screening/index.js';

export const RUN_FORMATS = ['csv', 'tsv', 'xlsx', 'jsonl'] as const;

export type RunFormat = (typeof RUN_FORMATS)[number];

/** All that is needed to screen a file that was sent, also after the service was started anew. Kept as JSON; holds no screened name. */
export interface RunOrder {
  /** The file in the folder of uploads. */
  readonly upload: string;
  readonly digest: string;
  readonly snapshot: string;
  readonly format: RunFormat;
  /** Whether the input is kept with the run. */
  readonly keep: boolean;
  readonly parameters: RunParameters;
}
