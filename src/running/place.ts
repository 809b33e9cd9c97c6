/** The machine that files are screened on: what touches the world, for a command and for the service alike. */
export interface Place {
  readonly now: () => Date;
  /** A file; `-` is standard input. */
  readonly read: (path: string) => Uint8Array;
  /** What lies at a path, without opening it. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'missing';
  /** The bytes of a file in pieces. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly sha256: (bytes: Uint8Array) => string;
  /** Where the bundled snapshot lies. */
  readonly bundledPath: string;
  /** Where the snapshot in use lies: the bundled one until the user has facts of his own. */
  readonly snapshotPath: string;
  /** A variable of the environment; undefined where it is not set or empty. */
  readonly env: (name: string) => string | undefined;
  /** The folder of the user who runs this. */
  readonly home: string;
  /** Who acts, for the audit chain: the user of the system, or who asked the service. */
  readonly user: string;
}
