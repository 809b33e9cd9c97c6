import type { Context } from 'hono';
import { html } from 'hono/html';
import type { OpenApiDocument } from './openapi-document.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2rem;border-bottom:1px solid #bbb}code{font:14px ui-monospace,monospace}dt{margin-top:.8rem}dd{margin:0 0 0 1.5rem;color:#444}
@media (prefers-color-scheme:dark){body{color:#eee;background:#111}dd{color:#bbb}}`;

/** The operations of a document as a page for people: no script, nothing from elsewhere. */
export function docsPage(c: Context, document: OpenApiDocument): Response | Promise<Response> {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method: method.toUpperCase(), ...operation }];
    }),
  );
  const tags = [...new Set(operations.flatMap(({ tags: named }) => named?.[0] ?? 'other'))];
  const sections = tags.map((tag) => {
    const lines = operations
      .filter(({ tags: named }) => (named?.[0] ?? 'other') === tag)
      .map(
        ({ path, method, summary, description }) =>
          html`<dt><code>${method} ${path}</code></dt><dd>${summary ?? ''}. ${description ?? ''}</dd>`,
      );
    return html`<h2>${tag}</h2><dl>${lines}</dl>`;
  });
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  return c.html(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Watchbill: the API</title><style>${STYLE}</style></head><body><h1>Watchbill: the API</h1><p>${document.info.description ?? ''}</p><p>The whole of it for machines: <a href="/openapi.json">openapi.json</a> (OpenAPI ${document.openapi}).</p>${sections}</body></html>`,
  );
}
