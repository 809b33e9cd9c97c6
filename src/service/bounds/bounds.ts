/** What one request may take, and who may ask from where. */
export interface Bounds {
  /** Bytes of a body that is read into memory. */
  readonly body: number;
  /** Bytes of a body that is read piece by piece, as `POST /v1/runs` does. */
  readonly upload: number;
  /** Bytes of all bodies that are in memory at one time. */
  readonly bodies: number;
  /** Levels of a body of JSON. */
  readonly levels: number;
  /** Characters of the path and query. */
  readonly target: number;
  /** Milliseconds until an answer has begun. */
  readonly time: number;
  /** Requests of one key or bearer in a minute; 0 for any number. The user of this machine has no such limit. */
  readonly requests: number;
  /** Origins of pages that may ask, such as `http://127.0.0.1:3333`; none unless told. */
  readonly corsOrigins: readonly string[];
  /** Whether browsers are told to come by TLS alone (RFC 6797): only where the service is reached so. */
  readonly hsts: boolean;
}

const MEBI = 1024 * 1024;

export const BOUNDS: Bounds = {
  body: 8 * MEBI,
  upload: 512 * MEBI,
  bodies: 256 * MEBI,
  levels: 500,
  target: 8192,
  time: 60_000,
  requests: 60_000,
  corsOrigins: [],
  hsts: false,
};
