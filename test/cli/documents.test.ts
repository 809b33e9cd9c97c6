import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from './asked.js';

describe('[X9] the documents tell the truth', () => {
  it('[X9] every answer, command, link and picture of them is what the built command gives', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/documents.mjs'], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 faults')]);
  });
});
