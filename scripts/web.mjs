// Builds the workbench (src/web) into dist/web, each file compressed beside itself. Skipped where nothing it is made of changed.
// `--serve` serves it from its sources on port 5173 instead, with a service on port 8000 behind it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/web`;
const stamp = `${out}/.made-of`;
const ROOMS = ['web', 'names', 'register', 'matching', 'answering', 'subjects'];
const SAVES = /\.(js|css|html|svg|webmanifest)$/;

const madeOf = digestOf([
  ...ROOMS.flatMap((room) => filesIn(`${root}src/${room}`)),
  fileURLToPath(import.meta.url),
  `${root}package-lock.json`,
]);
if (process.argv.includes('--serve')) await serve();
else if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeOf) await make();

async function make() {
  const { build } = await import('vite');
  rmSync(out, { recursive: true, force: true });
  await build(await config());
  for (const path of filesIn(out).filter((name) => SAVES.test(name))) {
    const bytes = readFileSync(path);
    const smaller = gzipSync(bytes, { level: 9 });
    if (smaller.length < bytes.length * 0.9) writeFileSync(`${path}.gz`, smaller);
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(stamp, madeOf);
}

async function serve() {
  const { createServer } = await import('vite');
  const proxy = Object.fromEntries(['/v1', '/openapi.json', '/docs', '/webhooks'].map((path) => [path, 'http://127.0.0.1:8000']));
  const server = await createServer({ ...(await config()), server: { port: 5173, proxy } });
  await server.listen();
  server.printUrls();
}

async function config() {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    configFile: false,
    root: `${root}src/web`,
    logLevel: 'warn',
    plugins: [react()],
    worker: { format: 'es' },
    // Its usual build is made of streams of Node.
    resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync', 'csv-parse': 'csv-parse/browser/esm' } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      // Nothing is written into the page or a style: what it may load is told by address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
    },
  };
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => `${each.parentPath}/${each.name}`)
    .sort();
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}
