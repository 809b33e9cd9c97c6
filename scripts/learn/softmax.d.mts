export function learnSoftmax(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  width: number,
  classes: number,
  options?: { ridge?: number; lasso?: number; epochs?: number; rate?: number; seed?: number; drop?: number },
): Float64Array;
