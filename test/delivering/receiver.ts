import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Delivering, PUBLIC_RECEIVERS } from '../../src/delivering/index.js';
import { EMPTY_REGISTER, type Register } from '../../src/register/index.js';
import type { Alert, Store } from '../../src/store/index.js';

export const PEPPER = Buffer.from('the pepper of the tests, 32 bytes');

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint on this machine: what it was sent, and what it answers next. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Answers in their order; 204 when there are none. */
  readonly answers: ((response: ServerResponse, got: Received) => void)[];
  readonly close: () => Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const [received, answers]: [Received[], Receiver['answers']] = [[], []];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const got = { path: request.url ?? '', headers: request.headers, body };
      received.push(got);
      const answer = answers.shift();
      if (answer === undefined) response.writeHead(204).end();
      else answer(response, got);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A clock that stands until it is moved. */
export interface Clock {
  readonly now: () => Date;
  readonly pass: (milliseconds: number) => void;
}

export function clockAt(start = '2026-11-22T12:00:00.000Z'): Clock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    pass: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** Bringing alerts to this machine alone, without chance. */
export function deliveringTo(store: Store, now: () => Date, part: Partial<Delivering> = {}): Delivering {
  return {
    store,
    pepper: PEPPER,
    register: (): Register => EMPTY_REGISTER,
    receivers: { ...PUBLIC_RECEIVERS, http: true, permits: (address) => address === '127.0.0.1' },
    mailer: null,
    now,
    random: () => 1,
    ...part,
  };
}

export const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;

/** An alert that differs from others by its key alone. */
export function alert(dedupe: string, part: Partial<NewAlert> = {}): NewAlert {
  const plain = {
    at: ACT.at,
    portfolio: 'vendors',
    subjectKey: 'k',
    entity: 'WB-0001',
    kind: 'listed',
    list: 'us-dod-1260h',
    event: 'us-dod-1260h/2026-06-08',
    date: '2026-06-08',
    title: 'listed since 2026-06-08',
    sources: ['s'],
    url: 'https://example.org/notice',
  } as const;
  return { ...plain, dedupe, ...part };
}

type NewAlert = Omit<Alert, 'id' | 'acknowledged'>;
