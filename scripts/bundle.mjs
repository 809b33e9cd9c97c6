// Bundles the compiled command into dist/bin: one file to load for the common path, one for each command. Loading the
// rooms file by file costs more than the work itself; `npm run bench` prints both.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Chunks are named after their content: those of the build before would stay.
rmSync('dist/bin', { recursive: true, force: true });

await build({
  // Threads are entries of their own: worker_threads load a file, and who starts one looks for it beside itself.
  entryPoints: {
    main: 'dist/cli/main.js',
    worker: 'dist/screening/worker.js',
    'reading-thread': 'dist/service/reading/reading-thread.js',
  },
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  // Left to be loaded from node_modules when asked for: native, or large and seldom needed.
  external: ['libsql', 'pg', 'pg-native', 'graphile-worker', 'pdfjs-dist', 'linkedom'],
  // commander is CommonJS and asks for Node's own modules by require.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
