/** The modifiers of a standing, in the order answers print them. Their rules are the table in `modifiers.ts`. */
export type Modifier =
  | 'proposed'
  | 'draft-only'
  | 'draft-removal'
  | 'challenged'
  | 'enjoined'
  | 'remanded'
  | 'formerly-listed'
  | 'renamed'
  | 'controlled-by-listed';

export const MODIFIERS: readonly Modifier[] = [
  'proposed',
  'draft-only',
  'draft-removal',
  'challenged',
  'enjoined',
  'remanded',
  'formerly-listed',
  'renamed',
  'controlled-by-listed',
];
