import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../strings/language.js';
import { type Piece, paragraphsOf } from './marked-text.js';
import type { HeldDocument } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';
import type { Numbered } from './told-events.js';

interface TextGiven {
  readonly document: HeldDocument;
  readonly events: readonly Numbered[];
  /** The number of the event that is looked at; 0 for none. */
  readonly current: number;
  readonly look: (id: string) => void;
}

/** A text with each sentence that tells an event underlined and numbered, and the companies it names as links. The current one is scrolled to. */
export function DocumentText({ document: { text, mentions, document }, events, current, look }: TextGiven): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const frame = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => {
    const marked = events.flatMap(({ number, tellings }) => tellings.map(({ quote: { start, end } }) => ({ start, end, number })));
    const linked = mentions.flatMap(({ kind, entity, start, end }) =>
      kind === 'company' && entity !== null ? [{ start, end, entity }] : [],
    );
    return paragraphsOf(text, marked, linked);
  }, [text, mentions, events]);
  useEffect(() => {
    const first = paragraphs.length === 0 || current === 0 ? null : frame.current?.querySelector('[data-current="true"]');
    // It stands in the upper third of its frame; the page itself stays where it is.
    if (first && frame.current !== null)
      frame.current.scrollTop +=
        first.getBoundingClientRect().top - frame.current.getBoundingClientRect().top - frame.current.clientHeight / 3;
  }, [current, paragraphs]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <section ref={frame} className="document-text" aria-label={said.text} tabIndex={0} lang={document.language}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map((piece) => (
            <PieceShown key={piece.start} piece={piece} events={events} current={current} look={look} />
          ))}
        </p>
      ))}
    </section>
  );
}

type PieceGiven = Pick<TextGiven, 'events' | 'current' | 'look'> & { readonly piece: Piece };

function PieceShown({ piece: { text, marks, begins, entity }, events, current, look }: PieceGiven): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const words =
    entity === null ? (
      text
    ) : (
      <Link to="/company/$id" params={{ id: entity }}>
        {text}
      </Link>
    );
  if (marks.length === 0) return words;
  return (
    <mark data-current={marks.includes(current)}>
      {begins.map((number) => {
        const event = events.find((each) => each.number === number);
        return event === undefined ? null : (
          <button
            key={number}
            type="button"
            className="mark-number"
            aria-label={said.eventNumber(number)}
            aria-current={number === current ? 'true' : undefined}
            onClick={() => look(event.proposed.id)}
          >
            {number}
          </button>
        );
      })}
      {words}
    </mark>
  );
}
