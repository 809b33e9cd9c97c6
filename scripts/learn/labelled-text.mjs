// Labelled text for reading: the gold documents and the passages, as one kind of thing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../../dist/answering/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function openedRegister() {
  const opened = openRegister(readFileSync(`${root}dist/register.snapshot`), (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!opened.ok) throw new Error(`got ${opened.got}, expected ${opened.expected}`);
  return opened.value;
}

/** Each text: name, source (who wrote it), whether a passage, what a reader takes, and its events. */
export function labelledTexts() {
  const gold = `${root}test/reading/gold/dev/`;
  const documents = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      source: sourceOf(Number(name.split('-')[0])),
      passage: false,
      ...JSON.parse(readFileSync(gold + name, 'utf8')),
    }));
  const folder = `${root}test/reading/passages/`;
  let files = [];
  try {
    files = readdirSync(folder).sort();
  } catch {}
  const passages = files
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, at) => ({ name: `${file}:${at + 1}`, source: passageSource(file), passage: true, ...JSON.parse(line) })),
    );
  const plain = files.filter((name) => name.endsWith('.txt')).flatMap((file) => plainLines(file, readFileSync(folder + file, 'utf8')));
  return [...documents, ...passages, ...plain];
}

const MODALITY_OF = { proposal: 'proposed', statement: 'denied', 'complaint-filed': 'alleged' };

/** Lines of `type/modality: text` in which `<…>` is the word that tells the event, `{…}` a company of it, `[…]` its date; `none` for no event. */
function plainLines(file, lines) {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, type, modality, marked] = /^([a-z-]+)(?:\/([a-z]+))?: (.+)$/.exec(line);
      const text = marked.replaceAll(/[<>{}[\]]/g, '');
      const inside = (pattern) => Array.from(marked.matchAll(pattern), (match) => match[1].replaceAll(/[<>{}[\]]/g, ''));
      const event = {
        type,
        trigger: inside(/<([^>]+)>/g)[0],
        companies: inside(/\{([^}]+)\}/g),
        list: null,
        dateWords: inside(/\[([^\]]+)\]/g)[0] ?? null,
        date: null,
        modality: modality ?? MODALITY_OF[type] ?? 'asserted',
      };
      const language = file.includes('zh') ? 'zh' : 'en';
      const events = type === 'none' ? [] : [event];
      return {
        name: `${file}:${at + 1}`,
        source: file.includes('wire') ? 'wire' : 'plain',
        passage: true,
        title: null,
        published: '2026-09-16',
        language,
        text,
        events,
      };
    });
}

const passageSource = (file) =>
  file.startsWith('wire') ? 'story' : /zh|chin/.test(file) ? 'zh' : /law|court|notice|filing/.test(file) ? 'law' : 'news';
/** How much a text counts. The documents that are written as outlets write count more than those that try a reader with rare words. */
export const WEIGHT = { wire: 8, story: 2 };
const sourceOf = (number) => (number <= 80 ? 'first' : number <= 95 ? 'news' : number <= 110 ? 'law' : number <= 140 ? 'zh' : 'wire');
