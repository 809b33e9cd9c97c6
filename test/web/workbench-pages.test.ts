import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbenchFilesIn } from '../../src/service/index.js';
import { openTestService, type TestService } from '../service/service.js';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'watchbill-pages-'));
let service: TestService;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Watchbill</title>');
  writeFileSync(join(folder, 'assets/main-1.js'), 'export {}');
  writeFileSync(join(folder, 'assets/main-1.js.gz'), gzipSync('export {}'));
  writeFileSync(join(folder, 'secret.txt'), 'nobody');
  service = await openTestService({ world: { workbench: workbenchFilesIn(folder) } });
});
afterAll(async () => {
  await service.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test('[W120] every path of a screen is answered with the page, and no other path is', async () => {
  for (const path of ['/', '/company/WB-0038?on=2021-01-01', '/lists/us-dod-1260h', '/settings'])
    expect((await service.ask(path)).text).toContain('<title>Watchbill</title>');
  expect((await service.ask('/companies')).status).toBe(404);
  expect((await service.ask('/secret.txt')).status).toBe(404);
  expect((await service.ask('/assets/..%2fsecret.txt')).status).toBe(404);
  expect((await service.ask('/v1/lists')).json).toHaveProperty('lists');
});

test('[W121] the page may load what the service itself serves, and nothing else', async () => {
  const { headers } = await service.ask('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('[W122] files named by their content are kept for good, the page is asked for anew; both by tag, compressed for who takes it', async () => {
  const script = await service.app.request('/assets/main-1.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(new Uint8Array(await script.arrayBuffer())).toString()).toBe('export {}');
  const page = await service.ask('/');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await service.ask('/', undefined, { 'if-none-match': page.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('[W122] the snapshot comes compressed to who takes it, and is the same', async () => {
  const { json } = await service.ask('/v1/snapshot');
  const path = `/v1/snapshots/${json.digest}`;
  const whole = new Uint8Array(await (await service.app.request(path)).arrayBuffer());
  const zipped = await service.app.request(path, { headers: { 'accept-encoding': 'br, gzip' } });
  const smaller = new Uint8Array(await zipped.arrayBuffer());
  expect(smaller.length).toBeLessThan(whole.length / 3);
  expect(Buffer.compare(gunzipSync(smaller), whole)).toBe(0);
  const again = await service.ask(path, undefined, { 'if-none-match': zipped.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('[W123] the first load is at most 120 KB of script, compressed, and nothing is written into the page', () => {
  const manifest = JSON.parse(readFileSync(join(WEB, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }
  >;
  const first = new Set<string>();
  const take = (name: string): void => {
    const { file, imports = [] } = manifest[name] ?? { file: '' };
    if (first.has(file)) return;
    first.add(file);
    for (const each of imports) take(each);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) take(name);
  const size = [...first].reduce((sum, file) => sum + readFileSync(join(WEB, `${file}.gz`)).length, 0);
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThan(120_000);
  expect(readFileSync(join(WEB, 'index.html'), 'utf8')).not.toMatch(/<script(?![^>]*src=)|<style|style=/);
  expect(readdirSync(join(WEB, 'assets')).some((name) => name.startsWith('worker-'))).toBe(true);
});
