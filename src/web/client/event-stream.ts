/** One event of a stream (Server-Sent Events, WHATWG HTML section 9.2). */
export interface StreamedEvent {
  readonly event: string;
  /** `null` where it has none. */
  readonly id: string | null;
  readonly data: string;
}

/** The events of a stream as they come; signs of life are passed over, and so is what the end cuts off. */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamedEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (text + decoder.decode(value, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventIn(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventIn(block: string): StreamedEvent | null {
  const fields = block.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
    const at = line.indexOf(':');
    return at <= 0 ? [] : [[line.slice(0, at), line.slice(at + 1).replace(/^ /, '')]];
  });
  const fieldOf = (name: string): string | null => fields.find(([each]) => each === name)?.[1] ?? null;
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  return data.length === 0 ? null : { event: fieldOf('event') ?? 'message', id: fieldOf('id'), data: data.join('\n') };
}
