import type { ColumnChoice, RunParameters, Screening, SubjectKind } from '../screening/index.js';
import type { Decision } from '../store/index.js';
import type { Place } from './place.js';

/** How a screening was asked for, besides its input and the register. */
export interface RunAsked {
  readonly screening: Screening;
  readonly columns: ColumnChoice;
  readonly sheet: string | undefined;
}

/** All that the output depends on besides input, snapshot, engine and format, flat: `runAsked` reads it back. */
export function parametersOf({ screening, columns, sheet }: RunAsked, place: Place): RunParameters {
  const { clocks, lists, limit, thresholds, kind } = screening.options;
  const decided = screening.decisions?.at(-1)?.seq;
  return {
    '--on': clocks.on,
    '--known': clocks.known,
    '--lists': screening.register ? (lists?.join(',') ?? 'all') : null,
    '--against': screening.against === null ? null : `sha256:${place.sha256(Buffer.from(JSON.stringify(screening.against)))}`,
    '--limit': limit ?? null,
    '--threshold': thresholds?.match ?? null,
    '--cutoff': thresholds?.review ?? null,
    '--schema': kind ?? null,
    '--input': JSON.stringify(columns),
    '--sheet': sheet ?? null,
    // Only where there are any: without, a run is what it was before there were decisions.
    ...(decided === undefined ? {} : { decisions: decided }),
  };
}

/** How far the decisions go that a run applied: the `seq` of the last; 0 where it applied none. */
export function decisionsOf(parameters: RunParameters): number {
  return numberIn(parameters, 'decisions') ?? 0;
}

/** The digest of the user's own list of a run. */
export function againstOf(parameters: RunParameters): string | null {
  return textIn(parameters, '--against')?.replace(/^sha256:/, '') ?? null;
}

/** A screening as the parameters of its run say it was asked for. */
export function runAsked(parameters: RunParameters, against: Screening['against'], decisions: readonly Decision[]): RunAsked {
  const [lists, kind, limit] = [textIn(parameters, '--lists'), textIn(parameters, '--schema'), numberIn(parameters, '--limit')];
  const [match, review] = [numberIn(parameters, '--threshold'), numberIn(parameters, '--cutoff')];
  return {
    screening: {
      options: {
        clocks: { on: textIn(parameters, '--on') ?? '', known: textIn(parameters, '--known') ?? '' } as Screening['options']['clocks'],
        ...(lists === null || lists === 'all' ? {} : { lists: lists.split(',') }),
        ...(limit === null ? {} : { limit }),
        ...(match === null || review === null ? {} : { thresholds: { match, review } }),
        ...(kind === null ? {} : { kind: kind as SubjectKind }),
      },
      register: lists !== null,
      against,
      ...(decisions.length === 0 ? {} : { decisions }),
    },
    columns: JSON.parse(textIn(parameters, '--input') ?? '{}') as ColumnChoice,
    sheet: textIn(parameters, '--sheet') ?? undefined,
  };
}

function textIn(parameters: RunParameters, key: string): string | null {
  const value = parameters[key];
  return typeof value === 'string' ? value : null;
}

function numberIn(parameters: RunParameters, key: string): number | null {
  const value = parameters[key];
  return typeof value === 'number' ? value : null;
}
