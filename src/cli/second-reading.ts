import type { OpenRegister } from '../answering/index.js';
import { type DropReason, endpointIn, type SecondReader, type SecondReport, secondReader, type TwiceReading } from '../extracting/index.js';
import type { ReadableDocument, Reading } from '../reading/index.js';
import { EXIT, type ExitCode, usage } from './failure.js';
import type { World } from './world.js';

/** A reading; where `--second-reader` was asked, with what the second reader found. */
export type ToldReading = (Reading & { readonly second?: undefined }) | TwiceReading;

/** `--second-reader` of one command line. */
export interface SecondReading {
  /** Reads a document again and tells on stderr what was not read. */
  readonly of: (name: string, document: ReadableDocument, first: Reading) => Promise<TwiceReading>;
  /** Unusable where a part of a document was not read. */
  readonly code: () => ExitCode;
}

/** The endpoint that the environment names, made ready. Throws the failure of a user who asked for one that is not there. */
export function secondReadingAsked(world: World): (opened: OpenRegister) => SecondReading {
  const found = endpointIn(world.env);
  if (!found.ok) throw usage(`--second-reader: ${found.fault}`);
  const { endpoint } = found;
  return (opened) => {
    const reader = steady(secondReader(opened, endpoint));
    let code: ExitCode = EXIT.done;
    return {
      of: async (name, document, first) => {
        const reading = await reader(document, first);
        const fault = unreadInWords(name, reading.second);
        if (fault !== null) {
          world.err(`watchbill: ${fault}\n`);
          code = EXIT.unusable;
        }
        return reading;
      },
      code: () => code,
    };
  };
}

/** The same reader; once its endpoint has failed a document, it is not asked about the next ones. */
function steady(reader: SecondReader): SecondReader {
  let down: SecondReport['unread'][number] | undefined;
  return async (document, first) => {
    if (down === undefined) {
      const reading = await reader(document, first);
      down = reading.second.unread.find(({ of }) => of === 'endpoint');
      return reading;
    }
    const events = first.events.map((event) => ({ ...event, readBy: ['first'] as const }));
    const unread = [{ ...down, start: 0, end: document.text.length }];
    return { ...first, events, second: { parts: 1, unread, dropped: [] } };
  };
}

const REASONS: Readonly<Record<DropReason, string>> = {
  form: 'that are no events',
  type: 'of a type that there is not',
  modality: 'of a modality that there is not',
  quote: 'whose quote is not in the text',
  'beside-story': 'told beside the story',
  company: 'with a company that the text does not name',
  nobody: 'about nobody',
  list: 'about a list that the register does not have',
  date: 'with a date that the text does not give',
  'too-many': 'beyond the most that are looked at',
};

/** What the second reader claimed and the text does not bear out, counted; nothing where all of it held. */
export function droppedInWords({ dropped }: SecondReport): string {
  if (dropped.length === 0) return '';
  const counts = new Map<DropReason, number>();
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].map(([reason, count]) => `${count} ${REASONS[reason]}`);
  return `${dropped.length} ${dropped.length === 1 ? 'claim' : 'claims'} of the second reader left out: ${parts.join(', ')}.\n`;
}

/** One line where the second reader did not read all of a document; null where it did. */
function unreadInWords(name: string, { unread, parts }: SecondReport): string | null {
  const [first] = unread;
  if (first === undefined) return null;
  const share = parts === 1 ? '' : ` (${unread.length} of ${parts} parts)`;
  return `${name}: not read to the end by the second reader${share}: got ${first.got}, expected ${first.expected}`;
}
