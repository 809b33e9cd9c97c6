import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Problem, problemOf } from '../client/problem.js';
import { had, service } from '../client/service.js';
import type { ReadFile } from './review-answers.js';

/** A file or a text to be read, and what is known of it. */
export interface Brought {
  readonly name: string;
  readonly body: Blob;
  /** The media type that it is sent as; what it is is known by its content. */
  readonly type: 'application/octet-stream' | 'text/plain; charset=utf-8';
  /** A day as YYYY-MM-DD, or empty. */
  readonly published: string;
  readonly url: string;
}

/** How far the reading of a file has come. */
export interface Reading {
  readonly number: number;
  readonly name: string;
  readonly got: ReadFile | null;
  readonly problem: Problem | 'too-large' | null;
  readonly bytes: number;
}

/** The service takes no more at once. */
export const LARGEST = 8 * 1024 * 1024;

/** Files that are read one after the other, those brought last first. */
export function useReading(): { readonly readings: readonly Reading[]; readonly read: (brought: Brought) => void } {
  const cache = useQueryClient();
  const [readings, become] = useState<readonly Reading[]>([]);
  const last = useRef({ number: 0, turn: Promise.resolve() });
  const change = (number: number, to: Partial<Reading>): void =>
    become((those) => those.map((each) => (each.number === number ? { ...each, ...to } : each)));
  const read = (brought: Brought): void => {
    last.current.number += 1;
    const { number } = last.current;
    const { name, body } = brought;
    const tooLarge = body.size > LARGEST;
    become((those) => [{ number, name, bytes: body.size, got: null, problem: tooLarge ? 'too-large' : null }, ...those]);
    if (tooLarge) return;
    last.current.turn = last.current.turn.then(async () => {
      try {
        change(number, { got: await sent(brought) });
        await Promise.all(['review', 'documents'].map((each) => cache.invalidateQueries({ queryKey: ['service', each] })));
      } catch (fault) {
        change(number, { problem: problemOf(fault) });
      }
    });
  };
  return { readings, read };
}

function sent({ name, body, type, published, url }: Brought): Promise<ReadFile> {
  const query = { name: name.slice(0, 200), queue: true, ...(published === '' ? {} : { published }), ...(url === '' ? {} : { url }) };
  return had(
    service.POST('/v1/documents', {
      params: { query },
      headers: { 'content-type': type },
      // Sent as it is: the document describes it as binary, which types have no word for.
      body: body as unknown as string,
      bodySerializer: (bytes) => bytes as unknown as Blob,
    }),
  );
}
