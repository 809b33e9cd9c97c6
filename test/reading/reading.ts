import { readFileSync } from 'node:fs';
import { type OpenRegister, openRegister } from '../../src/answering/index.js';
import { type ReadableDocument, type Reader, type Reading, reader } from '../../src/reading/index.js';
import { day } from '../../src/register/index.js';
import { sha256 } from '../bundled.js';

let made: Reader | undefined;

/** The built snapshot. */
export function openedSnapshot(): OpenRegister {
  const opened = openRegister(readFileSync(new URL('../../dist/register.snapshot', import.meta.url)), sha256);
  if (!opened.ok) throw new Error(`${opened.got}, expected ${opened.expected}`);
  return opened.value;
}

/** The reader over the built snapshot. */
export function bundledReader(): Reader {
  made ??= reader(openedSnapshot());
  return made;
}

/** A document of some text, published on a day. */
export function documentOf(text: string, published = '2026-03-11', language: ReadableDocument['language'] = 'en'): ReadableDocument {
  return { title: null, published: day(published), language, text };
}

/** Reads a text. */
export function read(text: string, published?: string, language?: ReadableDocument['language']): Reading {
  return bundledReader()(documentOf(text, published, language));
}

/** The events of a text in short: type, entities and names, list, date, modality. */
export function told(text: string, published?: string, language?: ReadableDocument['language']): readonly string[] {
  return read(text, published, language).events.map((event) =>
    [event.type, [...event.entities, ...event.unknown].join('+') || '-', event.list ?? '-', event.date ?? '-', event.modality].join(' '),
  );
}
