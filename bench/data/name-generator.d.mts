/** So many names from a seed, each with its kind. */
export declare function namesFrom(
  seed: number,
  count: number,
): Generator<{ readonly text: string; readonly kind: 'organisation' | 'person' }>;
