import type { Act, Store, StoreParts } from '../store/index.js';

const SETTING = 'review.four-eyes';

/** Whether what one person brought needs another to make it a fact. */
export async function reviewNeedsTwo({ settings }: Pick<StoreParts, 'settings'>): Promise<boolean> {
  return (await settings.get(SETTING)) === 'on';
}

/** Switches it. False where it was so before. */
export function setReviewNeedsTwo(on: boolean, { at, by }: Act, store: Store): Promise<boolean> {
  return store.write(async (tx) => {
    if ((await reviewNeedsTwo(tx)) === on) return false;
    await tx.settings.set(SETTING, on ? 'on' : 'off');
    await tx.audit.append([{ at, by, action: 'setting.changed', subject: SETTING, detail: { on } }]);
    return true;
  });
}
