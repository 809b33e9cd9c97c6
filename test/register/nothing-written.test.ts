import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { realWorld, type World } from '../../src/cli/world.js';
import { add, filesWith, sha256 } from './data-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Compiles these files in a folder of its own; the exit code, the errors, and what lies beside the snapshot afterwards. */
async function compileInto(target: string, files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const errors: string[] = [];
  const world: World = { ...realWorld, out: () => undefined, err: (text) => void errors.push(text), sha256 };
  const code = await run(['compile', join(folder, 'data'), '--output', join(folder, target)], world);
  return { code, errors: errors.join(''), beside: readdirSync(folder).filter((name) => name !== 'data') };
}

describe('[C12] nothing is written when anything is refused', () => {
  it('[C12] no snapshot, whole or half', async () => {
    const { code, errors, beside } = await compileInto('register.snapshot', filesWith(add('sectors.jsonl', {})));
    expect(code).toBe(3);
    expect(errors).toContain('sectors.jsonl:2: id: got "ships" a second time, expected an id given once');
    expect(beside).toEqual([]);
  });

  it('[C12] and the one from before stays as it was', async () => {
    writeFileSync(join(folder, 'register.snapshot'), 'the one from before');
    const { beside } = await compileInto('register.snapshot', filesWith(add('sectors.jsonl', {})));
    expect(beside).toEqual(['register.snapshot']);
    expect(readFileSync(join(folder, 'register.snapshot'), 'utf8')).toBe('the one from before');
  });

  it('[C12] while files without fault are written', async () => {
    const { code, errors, beside } = await compileInto('register.snapshot', filesWith());
    expect({ code, errors, beside }).toEqual({ code: 0, errors: '', beside: ['register.snapshot'] });
  });
});
