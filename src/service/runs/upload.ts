import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../problem.js';
import { boundaryOf, readMultipart } from './multipart.js';

/** A file that a client sent, as it lies on the disk. */
export interface Upload {
  readonly path: string;
  /** What the client calls it, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
  /** The other fields of a form, each as often as it was sent. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const MOST_FIELD = 64 * 1024;
const MOST_FIELDS = 100;
const LONGEST_NAME = 200;

/**
 * Takes the file of a request, the body itself or the part `file` of a form, straight to a folder. Nothing is left where it fails or the
 * client goes away. Throws the `Refusal` of a body that is none, or larger than `most` bytes.
 */
export async function takeUpload(request: Request, folder: string, most: number, named: string | null): Promise<Upload> {
  const { body } = request;
  if (body === null) throw missing();
  if (Number(request.headers.get('content-length') ?? 0) > most + MOST_FIELD) throw tooLarge(most);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  const fields = new Map<string, string[]>();
  let [bytes, name, files, fieldBytes] = [0, named ?? '', 0, 0];
  const handle = await open(path, 'wx', 0o600);
  const take = async (piece: Uint8Array): Promise<void> => {
    bytes += piece.length;
    if (bytes > most) throw tooLarge(most);
    hash.update(piece);
    await handle.appendFile(piece);
  };
  try {
    const boundary = boundaryOf(request.headers.get('content-type') ?? '');
    if (boundary === null) for await (const piece of body) await take(piece);
    else
      await readMultipart(body, boundary, async ({ field, filename }) => {
        if (field === 'file') {
          files += 1;
          if (files > 1) throw new Refusal('bad-request', 'file: got several files, expected one');
          name = named ?? filename ?? '';
          return take;
        }
        const values = fields.get(field) ?? [];
        fields.set(field, values);
        const at = values.push('') - 1;
        return (piece) => {
          fieldBytes += piece.length;
          if (fieldBytes > MOST_FIELD || fields.size > MOST_FIELDS) throw tooLarge(MOST_FIELD);
          values[at] += Buffer.from(piece).toString('utf8');
        };
      });
    if (bytes === 0) throw missing();
    await handle.close();
    return { path, name: plainName(name), bytes, digest: hash.digest('hex'), fields };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/** A name that is safe to show and to write into a header: no folders, nothing that steers a terminal. */
function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .slice(0, LONGEST_NAME);
  return plain === '' ? 'upload' : plain;
}

function missing(): Refusal {
  const fault = { in: 'body', field: 'file', got: 'nothing', expected: 'a CSV, JSON Lines or .xlsx file' } as const;
  return new Refusal('bad-request', `file: got ${fault.got}, expected ${fault.expected}`, [fault]);
}

function tooLarge(most: number): Refusal {
  return new Refusal('too-large', `body: got more than ${most} bytes, expected less: split the file`);
}
