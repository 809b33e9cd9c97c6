import { Refusal } from '../problem.js';

/** A part of a multipart body: what field it is, and the name of the file where it is one. */
export interface Part {
  readonly field: string;
  readonly filename: string | null;
}

/** Takes the bytes of a part piece by piece. */
export type PartSink = (piece: Uint8Array) => Promise<void> | void;

const MOST_HEADERS = 16 * 1024;

/** The boundary of a multipart/form-data body; `null` where it is another. */
export function boundaryOf(contentType: string): string | null {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) return null;
  const found = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) throw malformed('no boundary', 'one in Content-Type (RFC 7578)');
  return boundary;
}

/** Reads a multipart/form-data body (RFC 7578) as it comes: of no part more is held than a few pieces. */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (part: Part) => Promise<PartSink>,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it.
  let held: Buffer = Buffer.from('\r\n');
  let sink: PartSink = () => undefined;
  let at: 'content' | 'headers' | 'end' = 'content';
  for await (const piece of body) {
    if (at === 'end') continue;
    held = Buffer.concat([held, piece]);
    for (let more = true; more && at !== 'end'; ) {
      if (at === 'content') {
        const found = held.indexOf(delimiter);
        const content = found === -1 ? Math.max(0, held.length - delimiter.length + 1) : found;
        if (content > 0) await sink(held.subarray(0, content));
        held = held.subarray(found === -1 ? content : found + delimiter.length);
        more = found !== -1;
        if (more) at = 'headers';
      } else if (held.length >= 2 && held.subarray(0, 2).toString('latin1') === '--') at = 'end';
      else {
        const end = held.indexOf('\r\n\r\n');
        if (end === -1 && held.length > MOST_HEADERS) throw malformed('headers of a part that do not end', `at most ${MOST_HEADERS} bytes`);
        more = end !== -1;
        if (more) {
          sink = await open(partOf(held.subarray(0, end).toString('utf8')));
          held = held.subarray(end + 4);
          at = 'content';
        }
      }
    }
  }
  if (at !== 'end') throw malformed('a body that breaks off', 'one that ends with its boundary');
}

function partOf(headers: string): Part {
  const disposition = /^content-disposition:[ \t]*form-data([^\r\n]*)/im.exec(headers)?.[1] ?? '';
  const value = (name: string): string | null => new RegExp(`;[ \\t]*${name}="([^"]*)"`, 'i').exec(disposition)?.[1] ?? null;
  const field = value('name');
  if (field === null) throw malformed('a part without a name', 'Content-Disposition: form-data; name="…"');
  return { field, filename: value('filename') };
}

function malformed(got: string, expected: string): Refusal {
  return new Refusal('bad-request', `body: got ${got}, expected ${expected}`, [{ in: 'body', field: 'body', got, expected }]);
}
