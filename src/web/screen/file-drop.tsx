import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../strings/language.js';
import { SCREEN_WORDS } from './screen-words.js';

const ENDINGS = '.csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,text/csv,text/tab-separated-values';

/** The place a file is dropped into, or chosen for. */
export function FileDrop({ take }: { readonly take: (file: File) => void }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const [over, hover] = useState(false);
  const field = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a pointer; who has none uses the field in it
    <div
      className="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) take(file);
      }}
    >
      <p className="drop-words">{said.drop}</p>
      <p className="row">
        <span className="quiet">{said.or}</span>
        <span className="pick">
          <label htmlFor={field} className="button button-main">
            {said.pick}
          </label>
          <input
            id={field}
            type="file"
            className="unseen"
            accept={ENDINGS}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) take(file);
              // The same file can be chosen again.
              target.value = '';
            }}
          />
        </span>
      </p>
      <p className="small">
        <Link to="/runs">{said.past}</Link>
      </p>
    </div>
  );
}
