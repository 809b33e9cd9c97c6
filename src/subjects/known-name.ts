import type { NameIndex } from '../matching/index.js';
import { fold, takeForms } from '../names/index.js';

/** Tells names that the register knows, legal forms aside: a header row has none. */
export function knownName(names: () => NameIndex): (text: string) => boolean {
  return (text) => names().byCore(takeForms(fold(text)).core).length > 0;
}
