import type { ReactNode } from 'react';
import type { Note } from '../engine/notes.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { noteWords } from '../strings/note-words.js';

/** What has to be said of the days that were asked for. */
export function NotesShown({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const { language } = useLanguage();
  if (notes.length === 0) return null;
  const words = notes.map((note) =>
    noteWords(
      note,
      language,
      (list) => listName(list, language),
      (day) => dateWords(day, language, 'brief'),
    ),
  );
  return (
    <ul className="plain notes quiet small">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
