import type { Context, MiddlewareHandler } from 'hono';
import type { ServiceEnv } from '../service-env.js';
import { named } from '../v1/entity-tag.js';
import type { WorkbenchFile, WorkbenchFiles } from './workbench-files.js';

/** The first parts of the paths of the app: each is answered with its page, whatever follows. No other route begins with one. */
export const SCREENS: ReadonlySet<string> = new Set([
  '',
  'company',
  'lists',
  'proposals',
  'screen',
  'watch',
  'review',
  'runs',
  'audit',
  'settings',
]);

/** Scripts, styles, fonts, pictures and answers of this service alone: nothing is loaded from elsewhere, nothing runs that was written into a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

const FOREVER = 'public, max-age=31536000, immutable';

/** Answers the paths of the workbench with its page, and its files; all else goes on. Needs no key: it holds no fact of the register. */
export function workbenchPages(files: WorkbenchFiles | null): MiddlewareHandler<ServiceEnv> {
  return async function workbenchPages(c, next) {
    const found = files === null || !['GET', 'HEAD'].includes(c.req.method) ? null : fileFor(files, c.req.path);
    return found === null ? await next() : sent(c, found);
  };
}

function fileFor(files: WorkbenchFiles, path: string): WorkbenchFile | null {
  return SCREENS.has(path.split('/')[1] ?? '') ? files.page : files.file(path);
}

function sent(c: Context<ServiceEnv>, { bytes, gzipped, type, etag, immutable }: WorkbenchFile): Response {
  const zipped = gzipped !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? gzipped : null;
  const tag = zipped === null ? etag : etag.replace(/"$/, '-gzip"');
  const headers: Record<string, string> = {
    'content-type': type,
    'content-security-policy': POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': immutable ? FOREVER : 'no-cache',
    vary: 'accept-encoding',
    etag: tag,
  };
  if (named(c.req.header('if-none-match'), tag) !== 'none') return new Response(null, { status: 304, headers });
  if (zipped !== null) headers['content-encoding'] = 'gzip';
  // HEAD is answered from this by the framework.
  return new Response(zipped ?? bytes, { status: 200, headers });
}
