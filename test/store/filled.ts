import type { Store } from '../../src/store/index.js';
import { document, proposed } from './documents-read.js';

const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;

/** Something in every part of a store. */
export async function fill(store: Store): Promise<void> {
  await store.write(async (tx) => {
    const batch = {
      ...ACT,
      id: 'b-1',
      kind: 'edition',
      list: 'us-ofac-sdn',
      origin: 'sdn.csv',
      digest: 'd',
      summary: { added: 1 },
    } as const;
    await tx.facts.add(batch, [{ kind: 'entities', fact: { id: 'E-1', name: '大疆 "DJI"' } }]);
    await tx.fetches.put({ url: 'https://example.org/a', etag: null, lastModified: 'x', digest: 'd', at: ACT.at });
    await tx.held.add({ ...ACT, source: 's', list: 'l', reasons: ['shrinks'], files: [{ name: 'a', digest: 'd' }] });
    const shown = { entity: 'a', candidate: 'b', why: 'c' };
    await tx.resolutions.add([{ entity: 'N-1', candidate: 'E-1', score: 0.123456789012345, shown, at: ACT.at }]);
    await tx.blobs.put(Uint8Array.from({ length: (2 << 20) + 3 }, (_, at) => Math.imul(at + 7, at * 2654435761) >>> 21));
    await tx.blobs.put(new Uint8Array(0));
    await tx.portfolios.put('供应商', [{ key: 'k\n', subject: { name: 'DJI' }, digest: 'd' }], ACT);
    await tx.portfolios.put('Banks', [], ACT);
    await tx.portfolios.put('azure', [], ACT);
    const watched = { snapshot: 's', on: '2026-11-22', at: ACT.at };
    await tx.portfolios.setWatched('供应商', watched, [{ key: 'k\n', entity: 'E-1', score: 1, decision: 'match', digest: 'd' }]);
    const run = {
      ...ACT,
      snapshot: 's',
      engine: 'e',
      parameters: {},
      input: { name: 'i', digest: 'd', kept: false },
      output: { digest: 'o', format: 'csv' },
      rows: 1,
      summary: {},
    };
    await tx.runs.add(run, [{ row: 1, subjectKey: 'k', subject: {}, entity: 'E-1', score: 0.5, decision: 'review', match: {} }]);
    await tx.decisions.add({ ...ACT, subjectKey: 'k', entity: 'E-1', verdict: 'escalate', reason: 'r', basis: 'b', match: 'm-1' });
    const proposal = { subjectKey: 'k', entity: 'E-1', verdict: 'false-match', reason: 'r', basis: 'b', match: null } as const;
    await tx.proposedDecisions.add({ ...ACT, ...proposal });
    const alert = {
      at: ACT.at,
      portfolio: '供应商',
      subjectKey: 'k',
      entity: 'E-1',
      kind: 'listed',
      list: null,
      event: 'e',
      date: '2026-06-08',
    } as const;
    await tx.alerts.raise([{ ...alert, title: 't', sources: [], url: null, dedupe: 'one' }]);
    await tx.keys.add({ ...ACT, id: 'key-1', name: 'ci', hash: 'h', scopes: ['read'], rank: 'analyst' });
    const { id } = await tx.webhooks.add({ ...ACT, url: 'https://example.com/', portfolios: ['供应商'], kinds: null });
    await tx.deliveries.add(id, ['alert-1'], 'alert-1', ACT.at);
    await tx.digests.add({ ...ACT, to: 'ana@example.com', portfolios: null, crontab: '0 7 * * *' });
    await tx.documents.add([document('c-1', { text: '小米 "quoted"', publisher: 'Xinhua' }), document('c-2')]);
    await tx.proposedEvents.add([proposed('c-1'), proposed('c-2')]);
    await tx.settings.set('snapshot', 's');
    await tx.audit.append([
      { ...ACT, action: 'test.filled', subject: 'one', detail: { b: 1.5, a: '引' } },
      { ...ACT, action: 'test.filled', subject: 'two', detail: {} },
    ]);
  });
}
