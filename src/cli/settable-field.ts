/** What `review --set` can set. By itself, as help is printed without the register. */
export const SETTABLE = [
  'type',
  'list',
  'date',
  'known',
  'modality',
  'entities',
  'actors',
  'title',
  'summary',
  'instrument',
  'case',
  'closes',
  'confidence',
  'note',
] as const;

export type SettableField = (typeof SETTABLE)[number];
