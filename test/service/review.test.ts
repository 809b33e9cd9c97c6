import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addWebhook, deliverDue } from '../../src/delivering/index.js';
import { type Actor, type ServiceApp, serviceApp } from '../../src/service/index.js';
import { ACT, deliveringTo, openReceiver, PEPPER } from '../delivering/receiver.js';
import { openTestStores } from '../store/stores.js';
import { answerCheck } from './contract/answers.js';
import { type OpenApi, operationsOf } from './contract/operations.js';
import { type Asked, LOCAL, openTestService, type TestService } from './service.js';

const LIST = 'us-dod-1260h';
const HYTERA = 'WB-0243';
const LETTER = `Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list of Chinese military companies.`;
const DENIAL = 'Hytera Communications denied on Wednesday that it has ties to the Chinese military.';
const STORY = `Senators want AI firm on Pentagon list\n\n${LETTER}\n\n${DENIAL}`;

/** What one actor asks of an app. */
function asking(app: ServiceApp) {
  return async (path: string, json?: unknown): Promise<Asked> => {
    const init = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
    const response = await app.request(path, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : null,
    };
  };
}

function as({ world }: TestService, actor: Partial<Actor>) {
  return asking(serviceApp({ ...world, access: { actor: async () => ({ ...LOCAL, ...actor }) } }));
}

async function queued({ app }: TestService, text: string, query: string): Promise<readonly string[]> {
  const response = await app.request(`/v1/documents?queue=true&${query}`, { method: 'POST', body: text });
  const { documents } = (await response.json()) as { documents: readonly { queued: { proposed: readonly { id: string }[] } }[] };
  return documents.flatMap((each) => each.queued.proposed.map(({ id }) => id));
}

const modifiers = async (service: TestService): Promise<readonly string[]> =>
  (await service.ask(`/v1/entities/${HYTERA}/standing?lists=${LIST}`)).json.standings.flatMap(
    (each: { modifiers: string[] }) => each.modifiers,
  );

describe.each(openTestStores())('%s: review over HTTP', (kind) => {
  let service: TestService;
  let proposal = '';
  let denial = '';
  beforeAll(async () => {
    service = await openTestService({ kind });
    const body = JSON.stringify({ subjects: [{ name: 'Hytera Communications' }, { name: 'Nobody at all' }] });
    await service.app.request('/v1/portfolios/vendors', { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    await service.app.request('/v1/portfolios/never', { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    await service.ask('/v1/portfolios/vendors/watch', {});
  });
  afterAll(() => service.dispose());

  test('[B257] what a story tells waits; it is shown with its sentence, whom it touches and where they would stand', async () => {
    [proposal = '', denial = ''] = await queued(service, STORY, 'published=2026-11-19&url=https://reuters.example/1');
    const { json } = await service.ask(`/v1/review?state=waiting&list=${LIST}&type=proposal&entity=${HYTERA}`);
    expect(json).toMatchObject({
      total: { value: 1, relation: 'exact' },
      results: [{ id: proposal, tellings: 1, named: [{ id: HYTERA }], head: { url: 'https://reuters.example/1' } }],
    });
    const { json: view } = await service.ask(`/v1/review/${proposal}`);
    expect(view).toMatchObject({
      proposed: { state: 'waiting', event: { quote: { text: LETTER } } },
      toldIn: [{ telling: { event: { quote: { text: LETTER } } }, after: `\n\n${DENIAL}` }],
      draft: { type: 'proposal', list: LIST, date: '2026-11-17', known: '2026-11-19', entities: [HYTERA] },
      sources: [{ publisher: 'reuters.example', date: '2026-11-19' }],
      problems: [],
      acts: [{ action: 'queued', by: 'ann' }],
    });
    expect(view.standings).toMatchObject([
      { entity: HYTERA, list: LIST, isChanged: true, before: { modifiers: [] }, after: { listed: false, modifiers: ['proposed'] } },
    ]);
    expect(await modifiers(service)).toEqual([]);
    expect((await service.ask('/v1/review/pe-999')).status).toBe(404);
    expect((await service.ask('/v1/review/x')).status).toBe(400);
    expect((await service.ask('/v1/review?list=us-ofac-sdn')).json.total.value).toBe(0);
    expect((await service.ask('/v1/review?list=no-such-list')).json.errors).toMatchObject([{ in: 'query', field: 'list' }]);
  });

  test('[B258] a correction is tried on without a change; what keeps it out is told by its field', async () => {
    const path = `/v1/review/${proposal}/preview`;
    const { json } = await service.ask(path, { correction: { type: 'removal', modality: 'asserted', date: '2026-11-18', colour: 1 } });
    expect(json).toMatchObject({ draft: { type: 'removal', date: '2026-11-18' }, warnings: [{ field: 'correction.colour' }] });
    const wrong = await service.ask(path, { correction: { list: null, entities: ['WB-9999'], date: '2027-01-01' } });
    expect(wrong.json.problems.map(({ field }: { field: string }) => field)).toEqual(['list', 'date', 'entities']);
    const refused = await service.ask(`/v1/review/${proposal}/accept`, { correction: { list: null, entities: ['WB-9999'] } });
    expect(refused.status).toBe(400);
    expect(refused.json.errors).toMatchObject([
      { in: 'body', field: 'correction.list', got: 'none' },
      { in: 'body', field: 'correction.entities', got: '"WB-9999"' },
    ]);
    expect((await service.ask(path, { correction: { date: 'soon' } })).json.errors).toMatchObject([
      { in: 'body', field: 'correction.date' },
    ]);
    expect((await service.ask('/v1/review/pe-999/preview', {})).status).toBe(404);
    expect((await service.ask(`/v1/review/${proposal}`)).json.proposed.state).toBe('waiting');
  });

  test('[B259] once accepted, standing, history, events, feeds and alerts tell it at once; undone, it is taken back', async () => {
    const receiver = await openReceiver();
    const { store, world } = service;
    const { secret } = await addWebhook(store, { url: receiver.url, portfolios: null, kinds: null }, ACT, PEPPER);
    try {
      const last = (await store.alerts.last()) ?? 'alert-0';
      const accepted = await service.ask(`/v1/review/${proposal}/accept`, { reason: 'as printed' });
      expect(accepted.json).toMatchObject({
        proposed: { state: 'accepted', decided: { by: 'ann', reason: 'as printed' } },
        event: { type: 'proposal', date: '2026-11-17', entities: [HYTERA] },
        entities: [],
        watched: { portfolios: 1, alerts: 1, failed: 0 },
      });
      const { event, snapshot } = accepted.json as { event: { id: string }; snapshot: string };
      expect((await service.ask('/v1/snapshot')).json.digest).toBe(snapshot);
      expect(await modifiers(service)).toEqual(['proposed']);
      const history = (await service.ask(`/v1/entities/${HYTERA}/history`)).json.events as readonly { readonly by: string }[];
      expect(history.map(({ by }) => by)).toContain(event.id);
      expect((await service.ask(`/v1/events/${event.id}`)).json.sources).toMatchObject([{ url: 'https://reuters.example/1' }]);
      const feed = (await service.ask(`/feeds/lists/${LIST}.json`)).json.items as readonly { readonly url: string }[];
      expect(JSON.stringify(feed[0])).toContain(event.id);
      expect((await service.ask('/feeds/portfolios/vendors.json')).text).toContain('Hytera Communications');
      const stream = await service.app.request('/v1/alerts/stream', { headers: { 'last-event-id': last } });
      const reader = stream.body?.getReader();
      const first = new TextDecoder().decode((await reader?.read())?.value);
      await reader?.cancel();
      expect(first).toContain(`"event":"${event.id}"`);
      await deliverDue(deliveringTo(store, () => new Date(), { register: () => world.inService.loaded()?.snapshot.register ?? null }));
      const [got] = receiver.received;
      const message = new Verifier(secret).verify(got?.body ?? '', got?.headers as Record<string, string>);
      expect(message).toMatchObject({ type: 'alert.raised', data: { kind: 'proposed', entity: { id: HYTERA } } });

      expect((await service.ask(`/v1/review/${proposal}/undo`, { reason: ' ' })).json.errors).toMatchObject([{ field: 'reason' }]);
      const undone = await service.ask(`/v1/review/${proposal}/undo`, { reason: 'it was another company' });
      expect(undone.json).toMatchObject({
        proposed: { state: 'waiting', became: null, decided: null },
        watched: { portfolios: 1, alerts: 1 },
      });
      expect(await modifiers(service)).toEqual([]);
      expect((await service.ask(`/v1/events/${event.id}`)).status).toBe(404);
      expect((await service.ask('/v1/alerts?limit=1')).json.results[0].title).toContain('taken back');
      const { acts } = (await service.ask(`/v1/review/${proposal}`)).json as { acts: readonly { readonly action: string }[] };
      expect(acts.map(({ action }) => action)).toEqual(['queued', 'accepted', 'undone']);
      expect((await store.alerts.all({ portfolio: 'never' })).length).toBe(0);
    } finally {
      await receiver.close();
    }
  });

  test('[B260] of two reviewers at once one holds; the other is told who was there first, and of what cannot be said', async () => {
    const [ann, bea] = [as(service, { name: 'ann' }), as(service, { name: 'bea' })];
    const path = `/v1/review/${proposal}`;
    const both = await Promise.all([ann(`${path}/accept`, {}), bea(`${path}/accept`, { correction: { date: '2026-11-18' } })]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const [lost] = both.filter(({ status }) => status === 409);
    expect(lost?.json.detail).toMatch(/which is accepted by (ann|bea) \(ev-own-\d+\)/);
    for (const [verb, body] of [
      ['accept', {}],
      ['merge', { event: 'ev-001' }],
      ['reject', { reason: 'late' }],
    ] as const)
      expect([verb, (await ann(`${path}/${verb}`, body)).status]).toEqual([verb, 409]);
    expect((await ann(`${path}/undo`, { reason: 'again' })).status).toBe(200);
    expect((await ann(`${path}/undo`, { reason: 'again' })).status).toBe(409);
    expect((await ann('/v1/review/pe-999/accept', {})).status).toBe(404);
    expect((await ann(`${path}/accept`, undefined)).status).toBe(405);
  });

  test('[B261] one is turned down with a reason, merged with what is known, or made with new companies', async () => {
    const rejected = await service.ask(`/v1/review/${denial}/reject`, { reason: 'hearsay' });
    expect(rejected.json).toMatchObject({
      proposed: { state: 'rejected', decided: { reason: 'hearsay' } },
      event: null,
      watched: { portfolios: 0 },
    });
    expect((await service.ask(`/v1/review/${denial}/reject`, {})).json.errors).toMatchObject([{ field: 'reason' }]);
    const nowhere = await service.ask(`/v1/review/${proposal}/merge`, { event: 'ev-999999' });
    expect([nowhere.status, nowhere.json.errors[0].field]).toEqual([400, 'event']);
    const [known] = (await service.ask('/v1/events?limit=1')).json.results as readonly {
      readonly id: string;
      readonly sources: readonly string[];
    }[];
    const merged = await service.ask(`/v1/review/${proposal}/merge`, { event: known?.id });
    expect(merged.json).toMatchObject({ proposed: { state: 'merged', became: known?.id }, event: { id: known?.id } });
    expect(merged.json.event.sources.length).toBe((known?.sources.length ?? 0) + 1);
    const [made = ''] = await queued(
      service,
      'Two lawmakers asked the Pentagon on Monday to add Zephyrine Robotics to the Section 1260H list.',
      'published=2026-11-20',
    );
    expect((await service.ask(`/v1/review/${made}`)).json.unknown).toMatchObject([{ name: 'Zephyrine Robotics' }]);
    const done = await service.ask(`/v1/review/${made}/accept`, { correction: { added: [{ name: 'Zephyrine Robotics', country: 'CN' }] } });
    expect(done.json.entities).toEqual(['own-1']);
    const screened = await service.ask('/v1/screen', { subjects: [{ name: 'Zephyrine Robotics' }] });
    expect(screened.json.results[0].matches[0].entity.id).toBe('own-1');
  });

  test('[B262] pages of what is told are the whole, in an order that ties do not change', async () => {
    await Promise.all(
      ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-06', '2026-05-05'].map((published, at) =>
        queued(
          service,
          `Report ${at}\n\nThe ${at}th report of the year is out.\n\nThree lawmakers asked the Pentagon on Monday to add Megvii to the Section 1260H list.`,
          `published=${published}`,
        ),
      ),
    );
    for (const order of ['oldest', 'newest', 'surest']) {
      const all = (await service.ask(`/v1/review?order=${order}&limit=500`)).json;
      expect(all.total).toEqual({ value: all.results.length, relation: 'exact' });
      expect(all.results.length).toBeGreaterThan(7);
      const pages = [];
      for (let offset = 0; offset < all.results.length; offset += 3)
        pages.push(...(await service.ask(`/v1/review?order=${order}&limit=3&offset=${offset}`)).json.results);
      expect(pages).toEqual(all.results);
      const told = (all.results as readonly { id: string; event: { confidence: number } }[]).map(
        ({ id, event }) => [event.confidence, Number(id.slice(3))] as const,
      );
      const sorted = [...told].sort(([a, x], [b, y]) => (order === 'surest' ? b - a : 0) || (order === 'newest' ? y - x : x - y));
      expect(told).toEqual(sorted);
    }
    const states = async (state: string) => (await service.ask(`/v1/review?state=${state}&limit=500`)).json.total.value as number;
    expect((await states('waiting')) + (await states('merged,rejected,accepted,known'))).toBe(
      (await service.ask('/v1/review')).json.total.value,
    );
    expect((await service.ask('/v1/review?state=open')).status).toBe(400);
  });
});

test('[A16] [B257] what is answered of a story from its reading to its undoing is as the document has it', async () => {
  const service = await openTestService();
  try {
    const document = (await service.ask('/openapi.json')).json as OpenApi;
    const check = answerCheck(document);
    const asked = async (operationId: string, path: string, body?: string | object): Promise<Asked['json']> => {
      const operation = operationsOf(document).find((each) => each.operationId === operationId);
      if (operation === undefined) throw new Error(`got no operation ${operationId}, expected one`);
      const headers = { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' };
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await service.app.request(path, body === undefined ? {} : { method: 'POST', body: sent, headers });
      const copy = response.clone();
      expect([operationId, response.status, await check(operation, response)]).toEqual([operationId, response.status, null]);
      return copy.json();
    };
    await asked('readDocument', '/v1/documents?published=2026-11-19', STORY);
    const undated = await asked('readDocument', '/v1/documents?queue=true', STORY);
    const [{ document: taken }] = undated.documents;
    await asked('documents', '/v1/documents');
    await asked('storedDocument', `/v1/documents/${taken.content}`);
    await asked('proposedEvents', '/v1/review');
    const view = await asked('proposedEvent', '/v1/review/pe-1');
    expect([view.draft.date, view.problems]).toEqual([null, [expect.objectContaining({ field: 'date' })]]);
    await asked('previewReview', '/v1/review/pe-1/preview', { correction: { added: [{ name: 'Zephyrine Robotics' }] } });
    const refused = await asked('acceptProposed', '/v1/review/pe-1/accept', {});
    expect(refused.errors).toMatchObject([{ field: 'correction.date' }]);
    await asked('acceptProposed', '/v1/review/pe-1/accept', { correction: { date: '2026-11', known: '2026-11-19' } });
    await asked('proposedEvent', '/v1/review/pe-1');
    await asked('undoReview', '/v1/review/pe-1/undo', { reason: 'wrong' });
    await asked('rejectProposed', '/v1/review/pe-1/reject', { reason: 'wrong' });
    await asked('mergeProposed', '/v1/review/pe-2/merge', { event: 'ev-001' });
  } finally {
    await service.dispose();
  }
}, 60_000);

test('[B260] where a review needs four eyes nobody accepts what he brought, and an analyst decides on nothing', async () => {
  const service = await openTestService();
  try {
    const [first = '', second = ''] = await queued(service, STORY, 'published=2026-11-19');
    const analyst = as(service, { name: 'ada', rank: 'analyst' });
    expect((await analyst(`/v1/review/${second}/reject`, { reason: 'hearsay' })).status).toBe(200);
    const body = JSON.stringify({ on: true });
    const put = { method: 'PUT', body, headers: { 'content-type': 'application/json' } };
    expect(await (await service.app.request('/v1/settings/review-four-eyes', put)).json()).toMatchObject({ on: true, changed: true });
    expect((await service.ask('/v1/settings/review-four-eyes')).json.on).toBe(true);
    for (const verb of ['accept', 'reject', 'merge', 'undo'])
      expect([verb, (await analyst(`/v1/review/${first}/${verb}`, { reason: 'so' })).status]).toEqual([verb, 403]);
    expect((await analyst(`/v1/review/${first}/preview`, {})).status).toBe(200);
    const own = await as(service, { name: ' ANN' })(`/v1/review/${first}/accept`, {});
    expect([own.status, own.json.detail]).toEqual([
      403,
      `id: got ${first}, which you brought, expected that of another person: two must agree`,
    ]);
    expect((await as(service, { name: 'rita', rank: 'reviewer' })(`/v1/review/${first}/accept`, {})).status).toBe(200);
  } finally {
    await service.dispose();
  }
});
