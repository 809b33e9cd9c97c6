/** Bytes of a file, from 0, both ends included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one range of bytes that a header asks for (RFC 9110, 14.1.2): `null` where it asks for none, or for several or in other units,
 * which may be answered with the whole; `outside` where no byte of the file lies in it.
 */
export function byteRange(header: string | undefined, length: number): ByteRange | null | 'outside' {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (parts === null || (parts[1] === '' && parts[2] === '')) return null;
  const [from, to] = [parts[1] ?? '', parts[2] ?? ''];
  if (from === '') {
    const wanted = Number(to);
    return wanted === 0 || length === 0 ? 'outside' : { first: Math.max(0, length - wanted), last: length - 1 };
  }
  const first = Number(from);
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= length ? 'outside' : { first, last };
}
