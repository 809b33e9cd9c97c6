import type { Client } from 'openapi-fetch';
import type { paths } from './generated.js';

/** What a program of somebody else does with the types made from the document. */
export async function storyOf(client: Client<paths>, name: string, on: string) {
  const screened = await client.POST('/v1/screen', {
    body: { subjects: [{ name }], lists: ['us-dod-1260h'], limit: 1, decisions: true, on },
  });
  if (screened.data === undefined) throw new Error(screened.error.detail);
  const best = screened.data.results[0]?.matches[0];
  const id: string = best?.entity.id ?? 'none';
  const listedSince: string | null = best?.standings.find((standing: { listed: boolean }) => standing.listed)?.since ?? null;
  const history = await client.GET('/v1/entities/{id}/history', { params: { path: { id }, query: { on } } });
  const happened: readonly string[] = history.data?.events.map((event: { type: string }) => event.type) ?? [];
  const refused = await client.GET('/v1/entities/{id}', { params: { path: { id }, query: { on: '2026-02-30' } } });
  return { id, listedSince, happened, refused: refused.error?.errors?.[0]?.field };
}
