import { UnusableFault } from '../running/unusable-fault.js';
import { InputFault, UsageFault } from '../screening/index.js';
import { CliFailure, unusable, usage } from './failure.js';

/** Failures of a file as the user is told them; an unusable file exits 3. */
export async function asFailure<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputFault || error instanceof UnusableFault) throw unusable(error.message);
    if (error instanceof UsageFault) throw usage(error.message);
    if (isFileError(error)) throw unusable(`${path}: got ${error.code}, expected a file that can be read`);
    throw error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && !(error instanceof CliFailure) && 'code' in error && typeof error.code === 'string' && 'syscall' in error
  );
}
