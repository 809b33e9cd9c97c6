// What this room uses of csv-parse. Its own types would bring those of Node along; in a page its build for browsers stands in.

export interface Options {
  readonly delimiter?: string;
  readonly record_delimiter?: readonly string[];
  readonly relax_column_count?: boolean;
  readonly relax_quotes?: boolean;
  readonly raw?: boolean;
  readonly max_record_size?: number;
}

export class CsvError extends Error {
  readonly code: string;
}

/** A stream of records: each `write` and the `end` call back when what they brought was parsed. */
export class Parser {
  constructor(options: Options);
  on(event: 'error', heard: () => void): this;
  write(part: string, done: (failure?: Error | null) => void): boolean;
  end(done: (failure?: Error | null) => void): this;
  push(record: unknown): boolean;
}
