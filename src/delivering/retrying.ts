/** After so many attempts a delivery is dead. */
export const MOST_ATTEMPTS = 10;

/** The longest that an endpoint may ask to be left in peace for, in milliseconds. */
const MOST_ASKED = 86_400_000;

const BASE = 10_000;
const FACTOR = 3;

/**
 * Milliseconds from attempt `attempt` (from 1) to the next: 10 s, 30 s, 90 s, … 18 h, up to a quarter less by chance (`random`, 0 to 1), and
 * no less than was asked for. Nine waits are 20 to 27 hours. `null` where there is no next.
 */
export function waitAfter(attempt: number, asked: number | null, random: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const most = BASE * FACTOR ** (attempt - 1);
  return Math.max(Math.min(asked ?? 0, MOST_ASKED), Math.round(most * (0.75 + 0.25 * random)));
}
