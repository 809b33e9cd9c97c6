/** What a publisher said when a file was last fetched, so that the next time only a changed one is sent. */
export interface Fetch {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the content. */
  readonly digest: string;
  readonly at: string;
}

export interface Fetches {
  readonly get: (url: string) => Promise<Fetch | null>;
  readonly put: (fetch: Fetch) => Promise<void>;
}
