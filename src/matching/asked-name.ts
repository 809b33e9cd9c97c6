import { fold, LONGEST_NAME } from '../names/index.js';
import type { Kind } from './lookup/party.js';
import { type Profile, profileOf } from './organisations/element.js';

/** A name asked for, folded and taken apart when that is needed, and what the subject is said to be. */
export class AskedName {
  readonly text: string;
  readonly kind: Kind;
  #folded: string | null = null;
  #profile: Profile | null = null;

  constructor(text: string, kind: Kind) {
    this.text = text;
    this.kind = kind;
  }

  get folded(): string {
    this.#folded ??= fold(this.text.slice(0, LONGEST_NAME));
    return this.#folded;
  }

  get profile(): Profile {
    this.#profile ??= profileOf(this.text);
    return this.#profile;
  }
}
