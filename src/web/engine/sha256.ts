/** SHA-256 of bytes as lower-case hex (FIPS 180-4). The browser's own is asynchronous, and missing where a page came without TLS. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START);
  const whole = bytes.length - (bytes.length % BLOCK);
  const words = new Uint32Array(64);
  for (let at = 0; at < whole; at += BLOCK) mix(state, bytes, at, words);
  const tail = tailOf(bytes, whole);
  for (let at = 0; at < tail.length; at += BLOCK) mix(state, tail, at, words);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

const BLOCK = 64;
const PRIMES = primes(64);
/** The first 32 bits of the fractional parts of the cube roots and square roots of the first primes. */
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let each = 2; found.length < count; each += 1) if (found.every((prime) => each % prime !== 0)) found.push(each);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

/** The bytes after the last whole block, a 1, zeros, and the length in bits. */
function tailOf(bytes: Uint8Array, whole: number): Uint8Array {
  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, bytes.length << 3);
  return tail;
}

function mix(state: Uint32Array, bytes: Uint8Array, from: number, w: Uint32Array): void {
  for (let t = 0; t < 16; t += 1) {
    const at = from + 4 * t;
    w[t] = (of(bytes, at) << 24) | (of(bytes, at + 1) << 16) | (of(bytes, at + 2) << 8) | of(bytes, at + 3);
  }
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [of(w, t - 15), of(w, t - 2)];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = of(w, t - 16) + s0 + of(w, t - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const S1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + S1 + ((e & f) ^ (~e & g)) + of(ROUND, t) + of(w, t)) | 0;
    const S0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (S0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((each, at) => {
    state[at] = of(state, at) + each;
  });
}

function of(values: Uint8Array | Uint32Array, at: number): number {
  return values[at] ?? 0;
}
