import type { ReactNode } from 'react';
import type { EditionTold } from '../engine/list-question.js';
import { TableFrame } from '../shell/table-frame.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { LISTS_WORDS } from './lists-words.js';

interface TableGiven {
  readonly editions: readonly EditionTold[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly compare: (sides: { readonly from: string | undefined; readonly to: string }) => void;
}

/** Every edition with what it changed; each leads to its comparison with the one before. */
export function EditionsTable({ editions, from, to, compare }: TableGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  return (
    <TableFrame label={said.editions}>
      <thead>
        <tr>
          <th scope="col">{said.date}</th>
          <th scope="col">{said.form}</th>
          <th scope="col">{said.status}</th>
          <th scope="col" className="count">
            {said.standing}
          </th>
          <th scope="col" className="count">
            {said.added}
          </th>
          <th scope="col" className="count">
            {said.removed}
          </th>
          <th scope="col" className="count">
            {said.renamed}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...editions].reverse().map((edition) => {
          const before = editions.slice(0, editions.indexOf(edition)).findLast(({ form }) => form !== 'draft')?.id;
          return (
            <tr key={edition.id} data-chosen={edition.id === to || edition.id === from} data-draft={edition.form === 'draft'}>
              <th scope="row">
                <button
                  type="button"
                  className="link nowrap"
                  disabled={before === undefined}
                  title={edition.title}
                  onClick={() => compare({ from: before, to: edition.id })}
                >
                  {dateWords(edition.date, language, 'brief')}
                </button>
              </th>
              <td>{said[edition.form]}</td>
              <td>{said[edition.status]}</td>
              <td className="count">{edition.form === 'draft' ? `(${edition.counts.standing})` : edition.counts.standing}</td>
              <Count sign="+" count={edition.change?.added} />
              <Count sign="−" count={edition.change?.removed} />
              <Count sign="" count={edition.change?.renamed} />
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function Count({ sign, count }: { readonly sign: string; readonly count: number | undefined }): ReactNode {
  return <td className="count">{count === undefined || count === 0 ? '' : `${sign}${count}`}</td>;
}
