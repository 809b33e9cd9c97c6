import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InServiceSource, inService, type Loaded } from '../../src/service/index.js';
import type { Decision } from '../../src/store/index.js';

const loadedAs = (digest: string): Loaded => ({ digest }) as Loaded;

/** A source whose state the test sets; it counts what is asked of it. */
function sourceOf(state: { version: string; fails: boolean; decisions: number }) {
  const told = { loads: 0, atOnce: 0, most: 0, swaps: [] as string[], faults: 0 };
  const source: InServiceSource = {
    version: async () => state.version,
    load: async () => {
      told.loads += 1;
      told.atOnce += 1;
      told.most = Math.max(told.most, told.atOnce);
      const { version, fails } = state;
      await new Promise((resolve) => setImmediate(resolve));
      told.atOnce -= 1;
      if (fails) throw new Error('cannot be loaded');
      return loadedAs(version);
    },
    lastDecision: async () => state.decisions,
    decisions: async () => Array.from({ length: state.decisions }, (_, at) => ({ seq: at + 1 }) as Decision),
    onSwap: ({ digest }) => told.swaps.push(digest),
    onFault: () => {
      told.faults += 1;
    },
  };
  return { source, told };
}

test('[Z1] whoever asks for a refresh sees what was there before he asked, and registers are loaded one at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }), async (versions) => {
      const state = { version: 'a', fails: false, decisions: 0 };
      const { source, told } = sourceOf(state);
      const following = inService(source);
      const asked = versions.map(async (version) => {
        state.version = version;
        await following.refresh();
      });
      await Promise.all(asked);
      expect(following.loaded()?.digest).toBe(versions.at(-1));
      expect(told.most).toBe(1);
    }),
    { numRuns: 50 },
  );
});

test('[Z1] a register that did not change is not loaded again', async () => {
  const { source, told } = sourceOf({ version: 'a', fails: false, decisions: 0 });
  const following = inService(source);
  for (let time = 0; time < 3; time += 1) await following.refresh();
  expect([told.loads, told.swaps]).toEqual([1, ['a']]);
});

test('[Z2] where the next register cannot be loaded the one before stays in use, and it is tried again', async () => {
  const state = { version: 'a', fails: false, decisions: 0 };
  const { source, told } = sourceOf(state);
  const following = inService(source);
  await following.refresh();
  Object.assign(state, { version: 'b', fails: true });
  await following.refresh();
  expect([following.loaded()?.digest, told.faults]).toEqual(['a', 1]);
  state.fails = false;
  await following.refresh();
  expect(following.loaded()?.digest).toBe('b');
});

test('[Z3] decisions are those of the store after a refresh, and the same array while none is added', async () => {
  const state = { version: 'a', fails: false, decisions: 2 };
  const following = inService(sourceOf(state).source);
  await following.refresh();
  const before = following.decisions();
  await following.refresh();
  expect(following.decisions()).toBe(before);
  state.decisions = 3;
  await following.refresh();
  expect(following.decisions().map(({ seq }) => seq)).toEqual([1, 2, 3]);
});
