import { type KeyboardEvent, type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { useChoice } from './choice.js';
import type { Decide, TakeBack } from './deciding.js';
import { ExplanationShown } from './explanation-shown.js';
import { EXPLANATION_WORDS } from './explanation-words.js';
import { NO_SIEVE, type PairSieve } from './facets.js';
import { FacetsShown } from './facets-shown.js';
import { useFocus } from './focus.js';
import { KeysShown } from './keys-shown.js';
import { openCount } from './next-open.js';
import { columnsOf, type PairColumns } from './pair-columns.js';
import { PairTable, type RowClick } from './pair-table.js';
import { pairsCsv } from './pairs-csv.js';
import { pressedKey } from './pressed.js';
import { savedText } from './saved-text.js';
import { placeAmong, siftedPairs } from './sifting.js';
import { TriageState } from './triage-state.js';
import { TRIAGE_WORDS } from './triage-words.js';
import { VerdictBar } from './verdict-bar.js';
import { useVerdicts } from './verdicts.js';

export interface TriageGiven {
  /** In an order that stays: more may come at the end, and each is exchanged when it is decided. */
  readonly pairs: readonly Pair[];
  /** `null` for who may only look. */
  readonly decide: Decide | null;
  /** Without it a decision is taken back by another one. */
  readonly takeBack?: TakeBack;
  /** What is sifted by, where an address keeps it; kept here without. */
  readonly sieve?: PairSieve;
  /** Changes the facets that are given. */
  readonly sift?: (next: PairSieve) => void;
  /** The id of the pair to begin with, and who keeps it. */
  readonly at?: string | undefined;
  readonly went?: (id: string) => void;
  /** The name of the file that the pairs shown are saved as, without its ending. */
  readonly name: string;
  /** Further buttons beside those of the table. */
  readonly files?: ReactNode;
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** Pairs sifted, looked at side by side, and decided on, by keyboard throughout; wherever the pairs come from. */
export function Triage({ pairs, decide, takeBack, sieve: kept, sift: keep, at: wanted, went, name, files }: TriageGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const explained = useWords(EXPLANATION_WORDS);
  const { language } = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [own, siftOwn] = useState<PairSieve>(NO_SIEVE);
  const [text, type] = useState('');
  const [isAskingKeys, askKeys] = useState(false);
  const sieve = kept ?? own;
  const sift = keep ?? ((next: PairSieve) => siftOwn((before) => ({ ...before, ...next })));
  const columns = useColumns(pairs);
  const asked = useDeferredValue(text);
  const { shown, counts } = useMemo(() => siftedPairs(columns, sieve, asked), [columns, sieve, asked]);
  const focus = useFocus(pairs, shown, wanted, went);
  const choice = useChoice(shown);
  const toTable = useCallback(() => grid.current?.focus({ preventScroll: true }), []);
  const { at, place } = focus;
  const pair = place < 0 ? undefined : pairs[at];
  const verdicts = useVerdicts({
    columns,
    shown,
    place,
    targets: () => (choice.chosen.size > 0 ? [...choice.chosen] : place < 0 ? [] : [at]),
    toPair: focus.toPair,
    after: () => {
      choice.none();
      toTable();
    },
    decide,
    takeBack,
    takenBack: said.takenBack,
  });
  // The first pairs have the focus where nothing else has taken it, so that the keys hold at once.
  const isEmpty = pairs.length === 0;
  useEffect(() => {
    if (!isEmpty && (document.activeElement === document.body || document.activeElement?.id === 'content')) toTable();
  }, [isEmpty, toTable]);

  const clear = (): void => {
    type('');
    sift(NO_SIEVE);
  };
  const move = (to: number): void => {
    focus.to(to);
    toTable();
  };
  const pressed = (event: KeyboardEvent): void => {
    const { target } = event;
    if (verdicts.asking !== null || isAskingKeys) return;
    if (isField(target)) {
      if (event.key !== 'Escape' && !(event.key === 'Enter' && target === field.current)) return;
      event.preventDefault();
      toTable();
      return;
    }
    const found = pressedKey(event, target === grid.current);
    if (found === null) return;
    event.preventDefault();
    if (found.does === 'move') move(place + found.by);
    else if (found.does === 'first') move(0);
    else if (found.does === 'last') move(shown.length - 1);
    else if (found.does === 'verdict') verdicts.ask(found.verdict);
    else if (found.does === 'choose') choice.toggle(at);
    else if (found.does === 'filter') field.current?.focus();
    else if (found.does === 'keys') askKeys(true);
    else if (found.does === 'clear') clear();
    else if (found.does === 'again') verdicts.again();
    else if (found.does === 'undo') verdicts.undo();
    else choice[found.does]();
  };
  const onRow = useStable<RowClick>((clicked, event) => {
    const chosen = shown[clicked] ?? 0;
    const isChoosing = event.ctrlKey || event.metaKey || (event.target as Element).closest('.pair-choose') !== null;
    if (event.shiftKey) choice.range(clicked, (each) => placeAmong(shown, each));
    else if (isChoosing) choice.toggle(chosen);
    else choice.from(chosen);
    focus.to(clicked);
  });

  if (isEmpty) return <p className="empty">{said.empty}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys hold in all of it
    <div className="triage" onKeyDown={pressed}>
      <FacetsShown sieve={sieve} counts={counts} sift={sift} text={text} type={type} field={field} />
      <div className="row triage-row">
        <p className="small">
          {said.shown(shown.length, pairs.length)}, <strong>{said.left(openCount(columns))}</strong>
          {choice.chosen.size === 0 ? '' : `, ${said.chosenCount(choice.chosen.size)}`}
        </p>
        <TriageState verdicts={verdicts} pairs={pairs} open={openCount(columns)} />
        {verdicts.isUndoable ? (
          <button type="button" className="button button-small" onClick={verdicts.undo}>
            {said.undo} <kbd>u</kbd>
          </button>
        ) : null}
        <span className="triage-files row">
          <button
            type="button"
            className="button button-small"
            disabled={shown.length === 0}
            onClick={() => savedText(pairsCsv(pairsAt(pairs, shown)), `${name}.csv`)}
          >
            {said.csv}
          </button>
          {files}
          <button type="button" className="button button-small" onClick={() => askKeys(true)}>
            {said.keys} <kbd>?</kbd>
          </button>
        </span>
      </div>
      <div className="triage-parts">
        <div className="triage-table">
          {shown.length === 0 ? <p className="quiet small">{said.nothingShown}</p> : null}
          <PairTable
            pairs={pairs}
            shown={shown}
            place={place}
            chosen={choice.chosen}
            grid={grid}
            onRow={onRow}
            isAsking={verdicts.asking !== null}
          />
          {verdicts.asking !== null ? (
            <VerdictBar key={`${verdicts.asking.isSure}`} asking={verdicts.asking} give={verdicts.give} leave={verdicts.leave} />
          ) : decide === null || pair === undefined ? null : (
            <div className="verdict-bar row">
              {(['true-match', 'false-match', 'escalate'] as const).map((verdict, number) => (
                <button key={verdict} type="button" className="button" onClick={() => verdicts.ask(verdict)}>
                  <kbd>{number + 1}</kbd> {said.decide[verdict]}
                </button>
              ))}
            </div>
          )}
        </div>
        <section className="triage-side card" aria-label={explained.title} lang={language}>
          {pair === undefined ? <p className="quiet">{explained.nobody}</p> : <ExplanationShown pair={pair} />}
        </section>
      </div>
      {isAskingKeys ? (
        <KeysShown
          close={() => {
            askKeys(false);
            toTable();
          }}
        />
      ) : null}
    </div>
  );
}

/** The columns of pairs, made on from those before. */
function useColumns(pairs: readonly Pair[]): PairColumns {
  const held = useRef<PairColumns | null>(null);
  return useMemo(() => {
    held.current = columnsOf(pairs, held.current);
    return held.current;
  }, [pairs]);
}

/** A function that stays the same for those it is given to, and does what the last one does. */
function useStable<F extends (...given: never[]) => void>(does: F): F {
  const last = useRef(does);
  useEffect(() => {
    last.current = does;
  });
  return useCallback(((...given) => last.current(...given)) as F, []);
}

function* pairsAt(pairs: readonly Pair[], shown: Uint32Array): Iterable<Pair> {
  for (const at of shown) {
    const pair = pairs[at];
    if (pair !== undefined) yield pair;
  }
}
