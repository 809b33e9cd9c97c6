/** Structured lines: what happened, never to whom. No screened name, no query string, no secret is ever handed in. */
export interface ServiceLog {
  readonly info: (fields: LogFields, what: string) => void;
  readonly warn: (fields: LogFields, what: string) => void;
  readonly error: (fields: LogFields, what: string) => void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Says nothing. */
export const SILENT: ServiceLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
