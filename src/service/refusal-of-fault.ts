import { HTTPException } from 'hono/http-exception';
import { AskedWrongly } from '../answering/index.js';
import { UnusableFault } from '../running/index.js';
import { InputFault, UsageFault } from '../screening/index.js';
import { Refusal } from './problem.js';

/** The refusal of what a client asked wrongly or sent unusable; `null` of any other fault, which is ours. */
export function refusalOfFault(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof AskedWrongly) {
    const { field, got, expected } = error;
    return new Refusal('bad-request', error.message, [{ in: 'query', field, got, expected }]);
  }
  if (error instanceof UsageFault) {
    const { what: field, got, expected } = error;
    return new Refusal('bad-request', error.message, [{ in: 'body', field, got, expected }]);
  }
  if (error instanceof InputFault || error instanceof UnusableFault) return new Refusal('bad-request', error.message);
  if (error instanceof HTTPException && error.status === 400)
    return new Refusal('bad-request', 'body: got what cannot be read as its content-type says, expected it so');
  if (error instanceof HTTPException && error.status === 415)
    return new Refusal('unsupported-media-type', 'content-type: got another, expected application/json', [
      { in: 'header', field: 'content-type', got: 'another', expected: 'application/json' },
    ]);
  return null;
}
