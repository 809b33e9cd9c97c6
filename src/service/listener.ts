import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { getRequestListener } from '@hono/node-server';
import type { Context } from 'hono';
import { CannotServe } from './access/cannot-serve.js';
import type { ServiceApp } from './service-app.js';
import { type ServiceLog, SILENT } from './telemetry/service-log.js';

/** What clients may take of the machine before they are heard. Times are milliseconds. */
export interface ListenLimits {
  /** Until the last header of a request has come. */
  readonly headers: number;
  /** Until the last byte of a request has come. */
  readonly request: number;
  /** For how long a connection is kept that asks nothing more. */
  readonly keepAlive: number;
  /** For how long a connection may be silent both ways: who reads no answer is let go. Streams must send something more often. */
  readonly silence: number;
  /** How often the times are looked at. */
  readonly look: number;
  /** Bytes of the request line and all headers. */
  readonly headerBytes: number;
  /** Connections at one time; those beyond are closed at once. */
  readonly connections: number;
  /** For how long `close` lets requests in hand finish. */
  readonly grace: number;
}

const LIMITS: ListenLimits = {
  headers: 10_000,
  request: 300_000,
  keepAlive: 10_000,
  silence: 120_000,
  look: 1_000,
  headerBytes: 16 * 1024,
  connections: 12_000,
  grace: 10_000,
};

export interface ListenOptions {
  /** A name or an address of this machine. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly limits?: Partial<ListenLimits>;
  readonly log?: ServiceLog;
}

export interface Listening {
  readonly address: { readonly host: string; readonly port: number; readonly url: string };
  /** Takes no more connections, finishes what is in hand for at most the grace, and cuts what is left. Any number of times. */
  readonly close: () => Promise<void>;
}

/** Serves an app over HTTP/1.1. Throws `CannotServe` where nothing can be bound there. */
export async function listen(app: ServiceApp, { host, port, limits: given = {}, log = SILENT }: ListenOptions): Promise<Listening> {
  const limits = { ...LIMITS, ...given };
  let stopping = false;
  const answer = getRequestListener((request, bindings) => app.fetch(request, bindings), { errorHandler: () => badRequest() });
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.look,
      maxHeaderSize: limits.headerBytes,
      insecureHTTPParser: false,
      requireHostHeader: true,
      noDelay: true,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      if (stopping) outgoing.setHeader('connection', 'close');
      void answer(incoming, outgoing);
    },
  );
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 200;
  server.timeout = limits.silence;
  const count = tally(log);
  server.on('clientError', (fault: NodeJS.ErrnoException, socket: Socket) => refuse(fault, socket, count));
  server.on('drop', () => count('connections beyond the most were closed'));
  await bound(server, host, port);
  const at = server.address() as AddressInfo;
  const url = `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`;
  let closing: Promise<void> | null = null;
  return {
    address: { host: at.address, port: at.port, url },
    close: () => {
      stopping = true;
      closing ??= closed(server, limits.grace);
      return closing;
    },
  };
}

/** The address that a request came from, as the socket has it: headers may say anything. IPv4 within IPv6 is given as IPv4. */
export function remoteAddress(c: Context): string {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  return (incoming?.socket.remoteAddress ?? 'unknown').replace(/^::ffff:(?=\d+\.)/, '');
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = ({ code }: NodeJS.ErrnoException): void =>
      reject(new CannotServe(`${host}:${port}: got ${code ?? 'a fault'}, expected an address of this machine that is free`));
    server.once('error', failed);
    server.listen({ host, port, backlog: 2048 }, () => {
      server.off('error', failed);
      resolve();
    });
  });
}

async function closed(server: Server, grace: number): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections fall idle one by one as their last answers are sent.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await ended;
  clearInterval(idle);
  clearTimeout(cut);
}

/** What could not be read as a request at all: told to the client where it still listens, never what was read. */
function refuse({ code }: NodeJS.ErrnoException, socket: Socket, count: (what: string) => void): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  count(`refused with ${status} before it was a request`);
  const body = problem(status);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
  // Who sends on and does not read would keep the socket half open.
  setTimeout(() => socket.destroy(), 1000).unref();
}

const KINDS = { 400: 'bad-request', 408: 'too-slow', 431: 'headers-too-large' } as const;

function problem(status: keyof typeof KINDS): string {
  const kind = KINDS[status];
  return JSON.stringify({ type: `urn:watchbill:problem:${kind}`, title: kind.replaceAll('-', ' '), status });
}

function badRequest(): Response {
  return new Response(problem(400), { status: 400, headers: { 'content-type': 'application/problem+json' } });
}

/** Logs how often something happened, a line a second for each thing: thousands of connections must not become thousands of lines. */
function tally(log: ServiceLog): (what: string) => void {
  const counts = new Map<string, number>();
  return (what) => {
    const before = counts.get(what) ?? 0;
    counts.set(what, before + 1);
    if (before > 0) return;
    setTimeout(() => {
      log.warn({ count: counts.get(what) ?? 0 }, what);
      counts.delete(what);
    }, 1000).unref();
  };
}
