import { expect, test } from 'vitest';
import { documentsIn } from '../../src/documents/index.js';
import { deepForms } from './deep-forms.js';

test('[D114] forms of a PDF that draw one another are read as they come, and given up where they are too many', async () => {
  const few = await documentsIn(deepForms(2), 'few');
  expect(few.ok && few.documents[0]?.document.text).toContain('Hello Unitree');
  const began = Date.now();
  const many = await documentsIn(deepForms(8), 'many');
  expect(many).toEqual({
    ok: false,
    problem: { file: 'many', line: 0, field: 'page', got: 'more than 3000 pieces of text on page 1', expected: 'at most 3000' },
  });
  expect(Date.now() - began).toBeLessThan(15_000);
});
