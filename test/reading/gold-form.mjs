// Checks the form of the gold documents for reading: `node test/reading/gold-form.mjs`.
// Prints `N documents, 0 faults`; every fault has a line of its own, and the exit code is 1.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, '..', '..', 'data');
const ids = (file) =>
  new Set(
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).id),
  );
const entities = ids('entities.jsonl');
const lists = ids('lists.jsonl');

const words = (text) => text.split(' ');
const types = words(
  'proposal designation removal redesignation statement no-response complaint-filed injunction ruling remand appeal settlement rename law draft-posted draft-withdrawn',
);
const modalities = words('asserted proposed denied alleged reported future');
const styles = words('agency trade-press law-firm company-statement court-order federal-register chinese-news press-release filing blog');
/** How many documents a folder holds, where that is fixed. */
const sizes = { unseen: 48, real: 48, fresh: 99 };
const languages = ['en', 'zh'];
const keys = {
  document: words('title published style language text mentions events why'),
  event: words('type entities actor list date modality quote'),
};
const weekdays = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const chineseDays = '日一二三四五六';
const day = 86_400_000;

/** A day of the calendar, a month or a year: none that does not exist. */
const isDate = (text, forms = [4, 7, 10]) => {
  if (typeof text !== 'string' || !forms.includes(text.length)) return false;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const full = `${text}-01-01`.slice(0, 10);
  const read = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === full;
};

/** The weekdays a quote names, when its date is near enough to the publication for them to be meant. */
const namedWeekdays = (quote) => [
  ...weekdays.flatMap((name, index) => (quote.includes(name) ? [index] : [])),
  ...[...quote.matchAll(/(?:周|星期)([一二三四五六日])/g)].map((found) => chineseDays.indexOf(found[1])),
];

let documents = 0;
const faults = [];

const check = (where, text) => {
  const fault = (what) => faults.push(`${where}: ${what}`);
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fault(`not JSON: ${error.message}`);
  }
  const same = (value, expected) => {
    const keys = Object.keys(value);
    return keys.length === expected.length && expected.every((key) => keys.includes(key));
  };
  if (!same(document, keys.document)) return fault(`keys are ${Object.keys(document).join(' ')}`);
  const { title, published, style, language, mentions, events, why } = document;
  if (!title || !why) fault('title or why is empty');
  if (!isDate(published, [10])) fault(`published is ${published}`);
  if (!styles.includes(style)) fault(`style is ${style}`);
  if (!languages.includes(language)) fault(`language is ${language}`);
  if (style === 'chinese-news' && language !== 'zh') fault('Chinese news in another language');
  if (/\n{3}|[^\n]\n[^\n]| \n|\n |\r|\t/.test(document.text) || document.text.trim() !== document.text)
    fault('text is not paragraphs separated by one empty line');

  const named = new Set();
  const seen = new Set();
  for (const mention of mentions) {
    const { text: form, entity, name } = mention;
    if (!document.text.includes(form)) fault(`mention not in the text: ${form}`);
    if (seen.has(form)) fault(`mention twice: ${form}`);
    seen.add(form);
    const known = entity !== null;
    if (!same(mention, known ? ['text', 'entity'] : ['text', 'entity', 'name'])) fault(`keys of mention ${form}`);
    if (known && !entities.has(entity)) fault(`no such entity: ${entity}`);
    if (!known && !name) fault(`a company without id or name: ${form}`);
    const key = known ? entity : `name:${name}`;
    if (named.has(key)) fault(`company twice among mentions: ${key}`);
    named.add(key);
  }

  for (const event of events) {
    const at = `event ${event.type} "${String(event.quote).slice(0, 40)}"`;
    if (!same(event, keys.event)) fault(`${at}: keys are ${Object.keys(event).join(' ')}`);
    if (!types.includes(event.type)) fault(`${at}: no such type`);
    if (!modalities.includes(event.modality)) fault(`${at}: modality is ${event.modality}`);
    if (event.list !== null && !lists.has(event.list)) fault(`${at}: list is ${event.list}`);
    if (event.actor !== null && !event.actor) fault(`${at}: empty actor`);
    if (!event.quote || !document.text.includes(event.quote)) fault(`${at}: quote not in the text`);
    if (document.text.split(event.quote).length > 2) fault(`${at}: quote stands twice in the text`);
    if (event.quote.includes('\n')) fault(`${at}: quote goes over a paragraph`);
    for (const entity of event.entities) if (!named.has(entity)) fault(`${at}: ${entity} is not among the mentions`);
    if (new Set(event.entities).size !== event.entities.length) fault(`${at}: an entity twice`);
    const { date } = event;
    if (date === null) continue;
    if (!isDate(date)) {
      fault(`${at}: date is ${date}`);
      continue;
    }
    const late = date > published.slice(0, date.length);
    if (late !== (event.modality === 'future') && (late || date.length === 10))
      fault(`${at}: ${date} against ${published}, modality ${event.modality}`);
    if (date.length < 10) continue;
    const happened = new Date(`${date}T00:00:00Z`);
    const apart = Math.abs(new Date(`${published}T00:00:00Z`).getTime() - happened.getTime()) / day;
    const days = namedWeekdays(event.quote);
    if (days.length > 0 && apart <= 13 && !days.includes(happened.getUTCDay()))
      fault(`${at}: ${date} is a ${weekdays[happened.getUTCDay()]}`);
  }
  return undefined;
};

for (const half of ['dev', 'tried', 'unseen', 'real', 'fresh', 'weighed']) {
  const folder = join(here, 'gold', half);
  const covered = { type: new Set(), modality: new Set(), style: new Set(), language: new Set() };
  const files = readdirSync(folder).sort();
  const size = sizes[half] ?? files.length;
  if (files.length !== size) faults.push(`${half}: ${files.length} documents, expected ${size}`);
  for (const [index, file] of files.entries()) {
    documents += 1;
    if (!/^\d{2,4}-[a-z0-9-]+\.json$/.test(file)) faults.push(`${half}/${file}: file name`);
    if (!['dev', 'tried', 'weighed'].includes(half) && Number.parseInt(file, 10) !== index + 1)
      faults.push(`${half}/${file}: expected number ${index + 1}`);
    const text = readFileSync(join(folder, file), 'utf8');
    check(`${half}/${file}`, text);
    const { style, language, events } = JSON.parse(text);
    covered.style.add(style);
    covered.language.add(language);
    for (const { type, modality } of events) {
      covered.type.add(type);
      covered.modality.add(modality);
    }
  }
  for (const [kind, all] of Object.entries({ type: types, modality: modalities, style: styles, language: languages }))
    for (const one of ['real', 'tried', 'weighed'].includes(half) ? [] : all)
      if (!covered[kind].has(one)) faults.push(`${half}: no document of ${kind} ${one}`);
}

for (const fault of faults) console.log(fault);
console.log(`${documents} documents, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
