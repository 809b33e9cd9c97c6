// Cross-validation of reading: models learnt from some texts read others. Documents are dealt to five parts; with `authors` all that one
// author wrote, documents and passages, is left out when his documents are read.
import { Judge } from '../../dist/reading/judge.js';
import { readerBy } from '../../dist/reading/reader.js';
import { labelledTexts, openedRegister } from '../../scripts/learn/labelled-text.mjs';
import { decidedOf, learnt, prepared } from '../../scripts/learn/reading.mjs';
import { scored } from './score.mjs';

const PARTS = 5;

/** Scores of all gold documents, each read by models that have not seen it. */
export function crossValidated(by = 'parts') {
  const opened = openedRegister();
  const { vocabulary, judge, samples } = prepared(labelledTexts(), opened);
  const decided = decidedOf(samples);
  const documents = samples.filter(({ text }) => !text.passage);
  const parts =
    by === 'authors' ? [...new Set(documents.map(({ text }) => text.source))] : Array.from({ length: PARTS }, (_, part) => part);
  return parts.flatMap((part) => {
    const test = documents.filter(({ text }, at) => (by === 'authors' ? text.source === part : at % PARTS === part));
    const held = new Set(by === 'authors' ? samples.filter(({ text }) => text.source === part) : test);
    const models = learnt(
      judge,
      samples.filter((sample) => !held.has(sample)),
      decided,
    );
    const read = readerBy(
      opened,
      [],
      new Judge(vocabulary, Object.fromEntries(Object.entries(models).map(([name, { model }]) => [name, model]))),
    );
    return test.map(({ text }) => {
      const { title, published, language, source, name } = text;
      const reading = read({ title, published, language, text: text.text });
      return { ...scored(text, reading), name, language, source, types: { gold: text.events, read: reading.events } };
    });
  });
}
