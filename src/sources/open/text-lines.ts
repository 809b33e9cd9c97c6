import { isUtf8 } from 'node:buffer';
import { type SourceFile, shown } from '../source-file.js';
import { Refusal } from './refusal.js';

/** The longest line that is read, in bytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;

const LF = 0x0a;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** One line of a file, without its end. `whole` is false for a last line that no line end closes. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The lines of a UTF-8 file, the lines of one piece at a time. Throws `Refusal` on bytes that are not UTF-8 and on a line longer
 * than 8 MiB; no more of the file is held than a piece and a line.
 */
export async function* textLines(file: SourceFile): AsyncGenerator<readonly TextLine[], void, undefined> {
  let rest: Buffer[] = [];
  let length = 0;
  let line = 0;
  const decode = (bytes: Buffer, whole: boolean): TextLine => {
    line += 1;
    const bare = line === 1 && bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes;
    if (!isUtf8(bare)) throw refusal(file, line, 'encoding', `bytes that are not UTF-8: ${shown(bare.toString('latin1', 0, 60))}`, 'UTF-8');
    return { line, text: bare.toString('utf8'), whole };
  };
  for await (const each of file.open()) {
    const piece = Buffer.from(each.buffer, each.byteOffset, each.length);
    const lines: TextLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, start)) {
      const part = piece.subarray(start, end);
      if (length + part.length > LONGEST_LINE) break;
      lines.push(decode(length === 0 ? part : Buffer.concat([...rest, part]), true));
      [rest, length, start] = [[], 0, end + 1];
    }
    if (start < piece.length) {
      rest.push(Buffer.from(piece.subarray(start)));
      length += piece.length - start;
    }
    if (length > LONGEST_LINE) throw refusal(file, line + 1, 'line', `more than ${LONGEST_LINE} bytes`, `at most ${LONGEST_LINE}`);
    yield lines;
  }
  if (length > 0) yield [decode(Buffer.concat(rest), false)];
}

function refusal({ name }: SourceFile, line: number, field: string, got: string, expected: string): Refusal {
  return new Refusal({ file: name, line, field, got, expected });
}
