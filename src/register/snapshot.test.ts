import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerLines } from '../../test/register/arbitrary.js';
import { sha256 } from '../../test/register/data-files.js';
import { register } from '../../test/register/notation.js';
import { pack, SNAPSHOT_VERSION } from './container.js';
import { openSnapshot, writeSnapshot } from './snapshot.js';

const OF = register('2021-01-01 complete A:华为_技术 B:Zürich', '2021-02-01 complaint A', '2021-03-01 draft +C withdrawn 2021-03-01');
const EXTRA = new Map([['name-index', new TextEncoder().encode('[["A"]]')]]);
const FILE = writeSnapshot(OF, '2021-12-31', EXTRA, sha256);
const HEADER = 48;

/** What is said of a file: `opened`, or what was got and expected. Never throws, or the test fails. */
function said(file: Uint8Array): string {
  const opened = openSnapshot(file, sha256);
  return opened.ok ? 'opened' : `got ${opened.got}, expected ${opened.expected}`;
}

function flipped(bit: number): Uint8Array {
  const file = FILE.slice();
  const byte = Math.floor(bit / 8);
  file[byte] = (file[byte] ?? 0) ^ (1 << (bit % 8));
  return file;
}

/** The digest a snapshot's header holds: that of the file with the digest itself zero. */
function digestOf(file: Uint8Array): string {
  return sha256(file.slice().fill(0, 16, HEADER));
}

/** A file with these bytes from a place on, and the digest that fits: damage that no digest shows. */
function forged(at: number, bytes: readonly number[]): Uint8Array {
  const file = FILE.slice();
  file.set(bytes, at);
  file.set(Buffer.from(digestOf(file), 'hex'), 16);
  return file;
}

describe('[P1] written and opened', () => {
  it('[P1] it is the same register, and says what it is', () => {
    const opened = openSnapshot(FILE, sha256);
    if (!opened.ok) throw new Error(opened.got);
    const { register: same, meta, digest, section } = opened.value;
    expect({ ...same }).toEqual(OF);
    expect(meta.built).toBe('2021-12-31');
    expect(meta.facts).toBe(Object.values(OF).reduce((sum, facts) => sum + facts.length, 0));
    expect(digest).toBe(digestOf(FILE));
    expect(new TextDecoder().decode(section('name-index') ?? new Uint8Array())).toBe('[["A"]]');
    expect(section('nothing')).toBeNull();
  });

  it('[P1] for every register, also from the middle of a larger buffer', () => {
    fc.assert(
      fc.property(registerLines, fc.nat({ max: 20 }), (lines, before) => {
        const of = register(...lines);
        const file = writeSnapshot(of, '2021-01-01', new Map(), sha256);
        const buffer = new Uint8Array(before + file.length + 5);
        buffer.set(file, before);
        const opened = openSnapshot(buffer.subarray(before, before + file.length), sha256);
        expect(opened.ok && { ...opened.value.register }).toEqual(of);
      }),
      { numRuns: 200 },
    );
  });
});

describe('[P2] the same register', () => {
  it('[P2] gives the same bytes, in whatever order its sections are given', () => {
    const two = new Map([...EXTRA, ['other', new Uint8Array([1, 2, 3])]]);
    const turned = Object.fromEntries(Object.entries(OF).toReversed()) as unknown as typeof OF;
    expect(Buffer.from(writeSnapshot(OF, '2021-12-31', two, sha256))).toEqual(
      Buffer.from(writeSnapshot(turned, '2021-12-31', new Map([...two].toReversed()), sha256)),
    );
  });

  it('[P2] another register, day or section gives other bytes', () => {
    const others = [
      writeSnapshot({ ...OF, events: [] }, '2021-12-31', EXTRA, sha256),
      writeSnapshot(OF, '2022-01-01', EXTRA, sha256),
      writeSnapshot(OF, '2021-12-31', new Map(), sha256),
    ];
    expect(new Set([FILE, ...others].map((file) => sha256(file))).size).toBe(4);
  });

  it('[P2] every section lies on a multiple of 8', () => {
    const view = new DataView(FILE.buffer, FILE.byteOffset, FILE.byteLength);
    const offsets = Array.from({ length: view.getUint32(12, true) }, (_, row) => view.getUint32(HEADER + row * 24 + 16, true));
    expect(offsets.length).toBeGreaterThan(17);
    expect(offsets.filter((offset) => offset % 8 !== 0)).toEqual([]);
  });

  it('[P2] a section whose name does not fit is refused', () => {
    expect(() => pack(new Map([['seventeen-letters', new Uint8Array()]]), sha256)).toThrow('of 17 bytes, expected at most 16');
  });
});

describe('[P3] a damaged snapshot is refused', () => {
  it('[P3] changed by any one bit of its header or its table of sections', () => {
    const bits = Array.from({ length: (HEADER + 20 * 24) * 8 }, (_, bit) => bit);
    expect(bits.filter((bit) => said(flipped(bit)) === 'opened')).toEqual([]);
  });

  it('[P3] that says it has more sections or fewer', () => {
    const bits = Array.from({ length: 32 }, (_, bit) => 12 * 8 + bit);
    expect(bits.filter((bit) => said(flipped(bit)) === 'opened')).toEqual([]);
  });

  it('[P3] changed by any one bit', () => {
    fc.assert(
      fc.property(fc.nat({ max: FILE.length * 8 - 1 }), (bit) => {
        expect(said(flipped(bit))).toMatch(/^got .+, expected .+/);
      }),
      {
        numRuns: 1000,
      },
    );
  });

  it('[P3] cut short or made longer by any number of bytes', () => {
    fc.assert(
      fc.property(fc.nat({ max: FILE.length - 1 }), (length) => {
        expect(said(FILE.subarray(0, length))).toMatch(/^got .+, expected/);
      }),
    );
    expect(said(new Uint8Array([...FILE, 0]))).toMatch(/^got bytes with digest .+ the file is damaged or cut short/);
  });

  it('[P3] of another version, with both versions', () => {
    const other = FILE.slice();
    other[8] = SNAPSHOT_VERSION + 1;
    expect(said(other)).toBe(
      `got a snapshot of version ${SNAPSHOT_VERSION + 1}, expected version ${SNAPSHOT_VERSION}: compile it anew with this watchbill`,
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('WATCHBILL is a register of who stands on a list, and more.')],
    ['zeros', new Uint8Array(4096)],
    ['ones', new Uint8Array(4096).fill(255)],
  ])('[P3] that is %s', (_, file) => {
    expect(said(file)).toMatch(/^got .+, expected .+/);
  });

  it('[P3] any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        expect(said(file)).toMatch(/^got .+, expected .+/);
      }),
    );
  });

  it('[P3] whose table leads past its end, though the digest fits', () => {
    expect(said(forged(HEADER + 16, [0xff, 0xff, 0xff, 0x7f]))).toMatch(
      /^got section ".+" past the end, expected sections within the file/,
    );
    expect(said(forged(HEADER + 20, [0xff, 0xff, 0xff, 0xff]))).toMatch(/^got section ".+" past the end/);
    expect(said(forged(12, [0xff, 0xff, 0, 0]))).toMatch(/^got .+, expected .+/);
  });
});
