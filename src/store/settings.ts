/** Single values by name, such as the digest of the snapshot in use. */
export interface Settings {
  readonly get: (name: string) => Promise<string | null>;
  readonly set: (name: string, value: string) => Promise<void>;
}
