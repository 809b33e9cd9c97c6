/** A mail that stands in another one's text: what its lines say of it, and its own lines. */
export interface Forwarded {
  readonly from: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly lines: readonly string[];
}

const OPENING =
  /^(?:-{3,} ?(?:forwarded message|original message|original appointment|转发邮件信息|原始邮件|转发的邮件)? ?-{3,}|begin forwarded message:|-+ ?(?:forwarded by .{1,100}))$/i;
const HEADER = /^[*_]?(from|sent|date|to|cc|subject|reply-to|发件人|发送时间|日期|收件人|抄送|主题)[*_]? ?[:：][*_]? ?(.*)$/i;
const FROM = /^(?:from|发件人)$/i;
const DATE = /^(?:sent|date|发送时间|日期)$/i;
const SUBJECT = /^(?:subject|主题)$/i;
const MOST = 10;

/**
 * The lines of a mail until the first one that was forwarded in it, and those that were. Outlook forwards with the headers alone: a
 * sender, a date and a subject in successive lines.
 */
export function partForwarded(lines: readonly string[]): { readonly own: readonly string[]; readonly forwarded: readonly Forwarded[] } {
  const starts: { readonly at: number; readonly from: number; readonly headers: ReadonlyMap<string, string> }[] = [];
  for (let at = 0; at < lines.length && starts.length < MOST; at++) {
    const opened = OPENING.test(lines[at] ?? '');
    const headers = headersAt(lines, opened ? at + 1 : at);
    if (!opened && !(headers.read.has('from') && headers.read.size >= 3)) continue;
    if (opened && headers.read.size < 2) continue;
    starts.push({ at, from: headers.end, headers: headers.read });
    at = headers.end - 1;
  }
  return {
    own: lines.slice(0, starts[0]?.at ?? lines.length),
    forwarded: starts.map(({ from, headers }, at) => ({
      from: headers.get('from') ?? null,
      date: headers.get('date') ?? null,
      subject: headers.get('subject') ?? null,
      lines: lines.slice(from, starts[at + 1]?.at ?? lines.length),
    })),
  };
}

function headersAt(lines: readonly string[], at: number): { readonly read: ReadonlyMap<string, string>; readonly end: number } {
  const read = new Map<string, string>();
  let end = at;
  for (let match = HEADER.exec(lines[end] ?? ''); match !== null; match = HEADER.exec(lines[end] ?? '')) {
    const [, name = '', value = ''] = match;
    const key = FROM.test(name) ? 'from' : DATE.test(name) ? 'date' : SUBJECT.test(name) ? 'subject' : name.toLowerCase();
    if (!read.has(key)) read.set(key, value.trim());
    end += 1;
  }
  return { read, end };
}
