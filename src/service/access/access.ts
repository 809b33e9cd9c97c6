import type { Actor } from './actor.js';

/** Who may ask what: authenticates requests. */
export interface Access {
  /** Who asks; throws the `Refusal` of a request without credentials or with wrong ones, or of one that asks too often. */
  readonly actor: (request: Request, remote: string) => Promise<Actor>;
  /** Has the next one who asks meet the keys as they are now: called when one was made or ended. */
  readonly forget?: () => void;
}
