/** Letters that fit one machine word of the bit-parallel algorithm. */
const WORD = 32;

// One table for all calls, cleared letter by letter after each: allocating it anew would cost more than the distance itself.
const places = new Int32Array(0x10000);

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one text of the other (optimal string
 * alignment), in UTF-16 units. Bit-parallel (Myers 1999, with Hyyrö's 2003 transposition) where one text has at most 32 letters,
 * otherwise by rows. Symmetric; 0 only for equal texts; at most the length of the longer.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length;
  return short.length <= WORD ? byBits(short, long) : byRows(short, long);
}

function byBits(short: string, long: string): number {
  const size = short.length;
  for (let at = 0; at < size; at += 1) places[short.charCodeAt(at)] = (places[short.charCodeAt(at)] ?? 0) | (1 << at);
  const last = 1 << (size - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let before = 0;
  let distance = size;
  for (let at = 0; at < long.length; at += 1) {
    const here = places[long.charCodeAt(at)] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = ((((here & plus) + plus) | 0) ^ plus) | here | minus | swapped;
    let up = minus | ~(diagonal | plus);
    let down = diagonal & plus;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = diagonal & up;
    before = here;
  }
  for (let at = 0; at < size; at += 1) places[short.charCodeAt(at)] = 0;
  return distance;
}

function byRows(short: string, long: string): number {
  const width = short.length + 1;
  let older = new Int32Array(width);
  let row = Int32Array.from({ length: width }, (_, at) => at);
  for (let y = 1; y <= long.length; y += 1) {
    const next = new Int32Array(width);
    next[0] = y;
    for (let x = 1; x < width; x += 1) {
      const same = short.charCodeAt(x - 1) === long.charCodeAt(y - 1);
      let best = Math.min((row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1, (row[x - 1] ?? 0) + (same ? 0 : 1));
      const crossed =
        x > 1 && y > 1 && short.charCodeAt(x - 1) === long.charCodeAt(y - 2) && short.charCodeAt(x - 2) === long.charCodeAt(y - 1);
      if (crossed) best = Math.min(best, (older[x - 2] ?? 0) + 1);
      next[x] = best;
    }
    older = row;
    row = next;
  }
  return row[width - 1] ?? 0;
}
