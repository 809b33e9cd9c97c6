import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../strings/language.js';
import { FileReadShown } from './file-read-shown.js';
import { useReading } from './reading.js';
import { READING_WORDS } from './reading-words.js';

/** Brings a document to be read: its text pasted, or files. */
export function AddDocument(): ReactNode {
  const said = useWords(READING_WORDS);
  const id = useId();
  const [text, paste] = useState('');
  const [published, dated] = useState('');
  const [url, found] = useState('');
  const [over, drag] = useState(false);
  const { readings, read } = useReading();
  const asked = { published, url: url.trim() };
  const readFiles = (files: FileList | null): void => {
    for (const file of files ?? []) read({ name: file.name, body: file, type: 'application/octet-stream', ...asked });
  };
  return (
    <section className="add-document" aria-label={said.title}>
      <p className="quiet measure">{said.more}</p>
      <div className="add-fields">
        <label className="wide">
          {said.paste}
          <textarea rows={8} value={text} onChange={({ target }) => paste(target.value)} />
        </label>
        <label>
          {said.published}
          <input type="date" value={published} aria-describedby={`${id}-day`} onChange={({ target }) => dated(target.value)} />
          <span id={`${id}-day`} className="quiet small">
            {said.publishedMore}
          </span>
        </label>
        <label>
          {said.url}
          <input type="url" value={url} maxLength={2000} aria-describedby={`${id}-url`} onChange={({ target }) => found(target.value)} />
          <span id={`${id}-url`} className="quiet small">
            {said.urlMore}
          </span>
        </label>
      </div>
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={text.trim() === ''}
          onClick={() => {
            read({ name: said.pasted, body: new Blob([text]), type: 'text/plain; charset=utf-8', ...asked });
            paste('');
          }}
        >
          {said.read}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are dropped here; who has no pointer chooses them by the button within */}
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          drag(true);
        }}
        onDragLeave={() => drag(false)}
        onDrop={(event) => {
          event.preventDefault();
          drag(false);
          readFiles(event.dataTransfer.files);
        }}
      >
        <label className="button">
          {said.files}
          <input
            className="unseen"
            type="file"
            multiple
            onChange={({ target }) => {
              readFiles(target.files);
              target.value = '';
            }}
          />
        </label>{' '}
        <span className="quiet">{said.drop}</span>
      </div>
      {readings.length === 0 ? null : (
        <section aria-live="polite" className="readings" aria-label={said.results}>
          {readings.map((reading) => (
            <FileReadShown key={reading.number} reading={reading} />
          ))}
        </section>
      )}
    </section>
  );
}
