import type { Actor } from './access/actor.js';
import type { Loaded } from './loaded.js';

/** What each request carries. */
export interface ServiceEnv {
  Variables: {
    requestId: string;
    /** Set on every route behind authentication. */
    actor: Actor;
    /** The register this request is answered from, set on every route that needs one. */
    loaded: Loaded;
  };
}
