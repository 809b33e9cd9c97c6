import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsIn, type StreamedEvent } from '../../src/web/client/event-stream.js';

const BYTES = new TextEncoder().encode(
  'event: alert\ndata: {"id":"alert-2","name":"大疆"}\nid: alert-2\n\n: alive\n\nevent: alert\ndata: a\ndata: b\n\ndata: cut off',
);

async function read(cuts: readonly number[]): Promise<readonly StreamedEvent[]> {
  const ends = [...new Set([...cuts.map((cut) => cut % BYTES.length), BYTES.length])].sort((a, b) => a - b);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const [at, end] of ends.entries()) if (end > (ends[at - 1] ?? 0)) controller.enqueue(BYTES.slice(ends[at - 1] ?? 0, end));
      controller.close();
    },
  });
  const events: StreamedEvent[] = [];
  for await (const event of eventsIn(body)) events.push(event);
  return events;
}

test('[W180] events are the same however their bytes come: signs of life and what was cut off are none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 12 }), async (cuts) => {
      expect(await read(cuts)).toEqual([
        { event: 'alert', id: 'alert-2', data: '{"id":"alert-2","name":"大疆"}' },
        { event: 'alert', id: null, data: 'a\nb' },
      ]);
    }),
  );
});
