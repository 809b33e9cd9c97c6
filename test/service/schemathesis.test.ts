import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { expect, test } from 'vitest';
import { pythonClient } from '../../scripts/python.mjs';
import { openTestService } from './service.js';

const python = pythonClient(['schemathesis==4.32.5']);
const CHECKS = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';

test.skipIf(python === null)(
  '[A17] Schemathesis finds nothing against a listening server',
  async () => {
    const service = await openTestService();
    const server = serve({ fetch: service.app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      const { code, said } = await run(join(dirname(python ?? ''), 'schemathesis'), [
        'run',
        `${url}/openapi.json`,
        `--url=${url}`,
        '--phases=examples,fuzzing',
        '--max-examples=1',
        '--seed=1',
        `--checks=${CHECKS}`,
        '--request-timeout=10',
        '--no-color',
      ]);
      expect(code, said).toBe(0);
      expect(said).toMatch(/Operations:\s+\d+ selected/);
    } finally {
      server.close();
      await service.dispose();
    }
  },
  150_000,
);

/** Runs a program for at most 120 s. */
async function run(command: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}
