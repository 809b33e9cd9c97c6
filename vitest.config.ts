import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    globalSetup: ['test/postgres.ts', 'test/workbench.ts'],
    // Many tests wait for processes of their own: two at a time also where that is as many as there are cores.
    maxWorkers: 2,
    // Modules, the register and the learnt tables are read once a worker, not once a file: no file here changes what another imports.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
  },
});
