import type { AuditNote } from '../../src/store/index.js';

/** A note of an act that tests do. */
export function note(subject: string, detail: AuditNote['detail'] = {}): AuditNote {
  return { at: '2026-11-22T12:00:00.000Z', by: 'ana', action: 'test.done', subject, detail };
}
