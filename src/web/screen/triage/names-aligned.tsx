import { type ReactNode, useMemo } from 'react';
import type { Explanation } from '../../../matching/index.js';
import { useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { EXPLANATION_WORDS } from './explanation-words.js';
import { type Piece, partsIn, placedParts } from './placed-parts.js';
import { type Bond, type Taken, takenAs } from './taking.js';

const BONDS: readonly Bond[] = ['equal', 'like', 'against', 'left'];

/** Both names as printed with the parts that were laid against each other marked in them, and what each part was taken as. */
export function NamesAligned({ pair }: { readonly pair: Pair }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const { explanation, subject } = pair;
  const { parts } = explanation;
  const asked = useMemo(() => nameCompared(subject.names, parts), [subject.names, parts]);
  const taken = parts.map((part) => takenAs(part, explanation.rule === 'M5-person'));
  const others = subject.names.filter((name) => name !== asked);
  const bonds = BONDS.filter((bond) => taken.some((each) => each.bond === bond));
  return (
    <>
      <dl className="names-aligned">
        <div>
          <dt>{said.asked}</dt>
          <dd>
            <PrintedName
              pieces={placedParts(
                asked,
                parts.map(({ a }) => a),
              )}
              taken={taken}
            />
            {others.length === 0 ? null : <p className="quiet small">{others.join('; ')}</p>}
          </dd>
        </div>
        <div>
          <dt>{said.held}</dt>
          <dd>
            <PrintedName
              pieces={placedParts(
                explanation.name,
                parts.map(({ b }) => b),
              )}
              taken={taken}
            />
            {explanation.name === pair.entity.name ? null : <p className="quiet small">{pair.entity.name}</p>}
          </dd>
        </div>
      </dl>
      {parts.length === 0 ? null : (
        <table className="parts">
          <thead>
            <tr>
              <th scope="col" className="count">
                <span className="unseen">{said.part}</span>
              </th>
              <th scope="col">{said.asked}</th>
              <th scope="col">{said.held}</th>
              <th scope="col">{said.taken}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, at) => (
              <PartLine key={`${part.a ?? ''} ${part.b ?? ''} ${part.slot}`} part={part} taken={taken[at]} number={at + 1} />
            ))}
          </tbody>
        </table>
      )}
      {bonds.length === 0 ? null : (
        <p className="quiet small bond-key">
          {bonds.map((bond) => (
            <span key={bond} className={`bond bond-${bond}`}>
              {said.bond[bond]}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function PartLine({
  part,
  taken,
  number,
}: {
  readonly part: Explanation['parts'][number];
  readonly taken: Taken | undefined;
  readonly number: number;
}): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  if (taken === undefined) return null;
  const { kind, way, bond } = taken;
  const only = part.a === null ? said.onlyHeld : part.b === null ? said.onlyAsked : null;
  return (
    <tr>
      <td className="count quiet">{number}</td>
      <td>{part.a === null ? '–' : <span className={`bond bond-${bond}`}>{part.a}</span>}</td>
      <td>{part.b === null ? '–' : <span className={`bond bond-${bond}`}>{part.b}</span>}</td>
      <td className="wrap-words">
        {said.kind[kind]}: {only ?? said.way[way]}
        {bond === 'like' ? ` (${part.likeness.toFixed(2)})` : ''}
      </td>
    </tr>
  );
}

function PrintedName({ pieces, taken }: { readonly pieces: readonly Piece[]; readonly taken: readonly Taken[] }): ReactNode {
  let from = 0;
  return (
    <p className="printed-name">
      {pieces.map(({ text, part }) => {
        const key = from;
        from += text.length;
        const bond = part === null ? undefined : taken[part]?.bond;
        return bond === undefined || part === null ? (
          <span key={key}>{text}</span>
        ) : (
          <span key={key} className={`bond bond-${bond}`}>
            {text}
            <sup aria-hidden="true">{part + 1}</sup>
          </span>
        );
      })}
    </p>
  );
}

/** The name of the subject that was compared: the one that has most of the parts. */
function nameCompared(names: readonly string[], parts: Explanation['parts']): string {
  const texts = parts.map(({ a }) => a);
  let [best, most] = [names[0] ?? '', -1];
  for (const name of names) {
    const count = partsIn(name, texts);
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
