/** How far a screening is: rows done, bytes of the input read and to read (`null` where that is not known), seconds since it began. */
export interface Pace {
  readonly rows: number;
  readonly read: number;
  readonly size: number | null;
  readonly seconds: number;
}

const BAR = 20;

/** A pace in words: `120,000 rows, 34,000 a second, 45 %, 12 s left`. Rows of an earlier, interrupted run count in no rate. */
export function paceWords({ rows, read, size, seconds }: Pace, before = 0): string {
  const rate = seconds > 0 ? Math.round((rows - before) / seconds) : 0;
  const share = size === null || size === 0 ? null : Math.min(1, read / size);
  const left = share === null || share === 0 || rows === before ? null : (seconds * (1 - share)) / share;
  return [
    `${rows.toLocaleString('en')} rows`,
    `${rate.toLocaleString('en')} a second`,
    ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
    ...(left === null ? [] : [`${timeWords(left)} left`]),
  ].join(', ');
}

/** A pace as a bar for a terminal, on the line it is on; at most `width` columns. */
export function paceBar(pace: Pace, before: number, width: number): string {
  const share = pace.size === null || pace.size === 0 ? null : Math.min(1, pace.read / pace.size);
  const full = share === null ? 0 : Math.round(share * BAR);
  const bar = share === null ? '' : `[${'='.repeat(full)}${' '.repeat(BAR - full)}] `;
  return `\r${CLEAR}${`${bar}${paceWords(pace, before)}`.slice(0, width - 1)}`;
}

/** Takes a bar off the terminal. */
export const CLEAR = '\u001b[K';

function timeWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const EVERY = { terminal: 0.1, quiet: 10 } as const;

/** Tells how a screening goes, as often as its reader can bear. */
export interface Pacer {
  readonly tell: (rows: number, read: number) => void;
  /** Takes the bar away, so that something else can be written. */
  readonly clear: () => void;
}

// An own bar rather than a package of them: it is thirty lines, and what is not loaded does not slow the start.
/** A pacer that draws a bar on a terminal, ten times a second at most, or else writes a quiet line every ten seconds at most. */
export function pacer(options: {
  readonly isTerminal: boolean;
  readonly width: number;
  readonly size: number | null;
  /** Rows that an earlier run had finished. */
  readonly before: number;
  readonly seconds: () => number;
  readonly write: (text: string) => void;
}): Pacer {
  const { isTerminal, width, size, before, seconds, write } = options;
  let last = 0;
  let drawn = false;
  return {
    tell: (rows, read) => {
      const now = seconds();
      if (now - last < (isTerminal ? EVERY.terminal : EVERY.quiet)) return;
      last = now;
      drawn = isTerminal;
      const pace = { rows, read, size, seconds: now };
      write(isTerminal ? paceBar(pace, before, width) : `${paceWords(pace, before)}\n`);
    },
    clear: () => {
      if (drawn) write(`\r${CLEAR}`);
      drawn = false;
    },
  };
}
