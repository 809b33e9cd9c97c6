import { z } from 'zod';
import { AskedWrongly } from '../../../answering/index.js';
import { agentTool } from '../agent-tool.js';
import { ENVELOPE, TOTAL } from '../answer-shapes.js';
import { limited } from '../asked-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped, total } from '../envelope.js';
import { readDocument } from '../read-document.js';

const CONFIDENCE = z.enum(['high', 'medium', 'low', 'unverified']);

export const DOCUMENT_TOOL = agentTool({
  name: 'read_document',
  title: 'Read a document of the register',
  description:
    'What the register took from one document: a source, an edition or an event by the id that other answers cite (such as us-dod-1260h/2026-02-13 or ev-001), with publisher, title, address and date, and which facts rest on it.',
  input: z.strictObject({
    id: z.string().min(1).max(200).describe('The id of a source, an edition or an event, as other answers cite it.'),
    limit: limited(100, 1000),
  }),
  output: z.object({
    ...ENVELOPE,
    document: z.object({
      kind: z.enum(['source', 'edition', 'event']),
      id: z.string(),
      publisher: z.string().nullable().describe('Who published it; of an event those who acted.'),
      title: z.string(),
      url: z.string().nullable(),
      date: z.string().nullable(),
      confidence: CONFIDENCE,
      summary: z.string().nullable(),
      note: z.string().nullable(),
    }),
    facts: z.array(z.object({ kind: z.string(), id: z.string(), says: z.string(), date: z.string().nullable(), confidence: CONFIDENCE })),
    total: TOTAL,
  }),
  tell: ({ id, limit }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const found = readDocument(register, id);
    if (found === null)
      throw new AskedWrongly('id', JSON.stringify(id), 'the id of a source, an edition or an event, as other answers cite it');
    const { facts, sources, ...document } = found;
    const told = facts.slice(0, limit);
    const head = [document.publisher, document.title, document.date, document.url].filter((part) => part !== null).join(', ');
    const more = [document.summary, document.note].flatMap((part) => (part === null ? [] : [`${part}\n`])).join('');
    const cut = told.length < facts.length ? `The first ${told.length} of ${facts.length} facts:\n` : '';
    const lines = told.map(
      ({ kind, id: about, says, date, confidence }) => `- ${kind} ${about}: ${says}${date === null ? '' : `, ${date}`} (${confidence})\n`,
    );
    return enveloped(
      loaded,
      { on: today, known: today },
      {
        answer: { document, facts: told, total: total(facts.length) },
        lines: `${document.kind} ${id}: ${head} (${document.confidence})\n${more}${cut}${lines.join('')}`,
        sources,
        caveat: caveatOf(register, [
          'This is what the register took from the document, not its text: read it at its address before quoting it.',
        ]),
      },
    );
  },
});
