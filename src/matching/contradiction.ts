import { formsAgree } from '../names/index.js';
import type { IndexedName } from './name-index.js';

/**
 * Entities whose names with this core all end in legal forms that the subject's contradict. A short form without any
 * (`Costar Group`) does not reconcile them: it stands for the full name.
 */
export function contradictedBy(names: readonly IndexedName[], forms: readonly string[]): ReadonlySet<string> {
  const formed = names.filter((name) => name.forms.length > 0);
  const agreeing = new Set(formed.filter((name) => formsAgree(forms, name.forms)).map((name) => name.entity));
  return new Set(formed.map((name) => name.entity).filter((entity) => !agreeing.has(entity)));
}
