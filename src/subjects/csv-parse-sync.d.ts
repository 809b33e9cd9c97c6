import type { Options } from './csv-parse.js';

// As `csv-parse.d.ts`.

/** All records of a text. Throws `CsvError`. */
export function parse(text: string, options: Options): readonly (readonly string[])[];
