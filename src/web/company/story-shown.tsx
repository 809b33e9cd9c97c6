import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Clocks, Happening } from '../../register/index.js';
import { MarkSign } from '../drawing/act-mark.js';
import { type MarkKind, markKind } from '../drawing/act-marks.js';
import { boundsOf, type Span, spanIn } from '../drawing/span.js';
import { StoryTimeline } from '../drawing/story-timeline.js';
import { dayNumber, dayOfNumber, zoomed } from '../drawing/time-scale.js';
import { useEngine } from '../engine/engine-in-use.js';
import type { Sources } from '../engine/told.js';
import { TODAY } from '../shell/clocks.js';
import { SourceLink } from '../standing/source-link.js';
import { actWords, confidenceWords, modalityWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { COMPANY_WORDS } from './company-words.js';

interface StoryGiven {
  readonly id: string;
  readonly clocks: Clocks;
  /** What of the story is looked at, and which act is chosen, as the address has it. */
  readonly at: { readonly from?: string | undefined; readonly to?: string | undefined; readonly act?: string | undefined };
  readonly look: (change: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly act?: string | undefined;
  }) => void;
}

/** The story of a company: drawn, then told act by act, the newest first. */
export function StoryShown({ id, clocks, at, look }: StoryGiven): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { data } = useEngine('story', { id, clocks: { on: TODAY > clocks.on ? TODAY : clocks.on, known: clocks.known } });
  const happenings = useMemo(() => [...(data?.happenings ?? [])].reverse(), [data]);
  if (data === undefined || data.party.id !== id) return null;
  const bounds = boundsOf(
    happenings.map(({ date }) => date),
    TODAY,
  );
  const span = spanIn(at, bounds);
  const show = (next: Span): void => {
    const whole = next.from === bounds.from && next.to === bounds.to;
    look(whole ? { from: undefined, to: undefined } : next);
  };
  return (
    <section className="part">
      <div className="part-head">
        <h2>{said.story}</h2>
        {happenings.length === 0 ? null : <Zoom span={span} bounds={bounds} show={show} />}
      </div>
      {happenings.length === 0 ? (
        <p className="quiet">{said.storyNone}</p>
      ) : (
        <>
          <StoryTimeline
            strips={data.strips}
            happenings={data.happenings}
            bounds={bounds}
            span={span}
            look={show}
            on={clocks.on}
            chosen={at.act}
            choose={(by) => look({ act: by })}
            label={said.timeline(data.party.label)}
          />
          <Legend happenings={happenings} />
          <ol className="plain acts">
            {happenings.map((happening) => (
              <ActLine
                key={`${happening.by} ${happening.type}`}
                happening={happening}
                sources={data.sources}
                on={clocks.on}
                chosen={happening.by === at.act}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Zoom({ span, bounds, show }: { readonly span: Span; readonly bounds: Span; readonly show: (span: Span) => void }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const middle = dayOfNumber((dayNumber(span.from) + dayNumber(span.to)) / 2);
  const whole = span.from === bounds.from && span.to === bounds.to;
  return (
    <div className="row">
      <button
        type="button"
        className="button button-small"
        aria-label={said.zoomIn}
        onClick={() => show(zoomed(span, middle, 0.5, bounds))}
      >
        +
      </button>
      <button
        type="button"
        className="button button-small"
        aria-label={said.zoomOut}
        disabled={whole}
        onClick={() => show(zoomed(span, middle, 2, bounds))}
      >
        −
      </button>
      <button type="button" className="button button-small" disabled={whole} onClick={() => show(bounds)}>
        {said.whole}
      </button>
    </div>
  );
}

/** What the marks that occur say. */
function Legend({ happenings }: { readonly happenings: readonly Happening[] }): ReactNode {
  const { language } = useLanguage();
  const said = useWords(COMPANY_WORDS);
  const kinds = new Map<MarkKind, string>();
  for (const { type } of happenings) {
    const kind = markKind(type);
    if (kind !== null && !kinds.has(kind))
      kinds.set(kind, kind === 'court' ? (language === 'en' ? 'Court' : '司法') : actWords(type, language));
  }
  return (
    <ul className="plain row legend quiet small" aria-label={said.legend}>
      {[...kinds].map(([kind, words]) => (
        <li key={kind} className="row">
          <MarkSign kind={kind} /> {words}
        </li>
      ))}
    </ul>
  );
}

interface LineGiven {
  readonly happening: Happening;
  readonly sources: Sources;
  readonly on: string;
  readonly chosen: boolean;
}

function ActLine({ happening, sources, on, chosen }: LineGiven): ReactNode {
  const { language } = useLanguage();
  const said = useWords(COMPANY_WORDS);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { by, type, list, date, known, title, summary, actors, modality, confidence, note } = happening;
  return (
    <li ref={ref} className={chosen ? 'act-line act-line-chosen' : 'act-line'} data-ahead={date > on}>
      <span className="act-date">
        <time dateTime={date}>{dateWords(date, language, 'brief')}</time>
        {date > on ? <span className="tag">{said.ahead}</span> : null}
      </span>
      <div>
        <h3>
          <MarkSign kind={markKind(type) ?? 'other'} /> {actWords(type, language)}
          <span className="quiet small">
            {list === null ? '' : `${listName(list, language)} · `}
            {modalityWords(modality, language)} · {confidenceWords(confidence, language)}
            {known === date ? '' : ` · ${said.knownSince(dateWords(known, language, 'brief'))}`}
          </span>
        </h3>
        <p lang="en">{title}</p>
        {summary === undefined ? null : (
          <p lang="en" className="quiet">
            {summary}
          </p>
        )}
        {actors === undefined || actors.length === 0 ? null : (
          <p className="quiet small">
            {said.actors} <span lang="en">{actors.join('; ')}</span>
          </p>
        )}
        {note === undefined ? null : (
          <p lang="en" className="quiet small">
            {note}
          </p>
        )}
        <p className="small sources">
          <code className="quiet">{by}</code>
          {happening.sources.map((source) => (
            <SourceLink key={source} id={source} sources={sources} whole />
          ))}
        </p>
      </div>
    </li>
  );
}
