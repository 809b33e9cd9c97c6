import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkDocuments } from './oracle.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));
const cases = readdirSync(GOLDEN);

test.each(cases)('[D101 D102 D103] %s gives what a person has read', async (name) => {
  await checkDocuments(`${GOLDEN}${name}`);
});

test('[D101] there is a case of every kind', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});
