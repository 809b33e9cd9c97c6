/** What was given, or what is kept, cannot be used. The message is one line: what was got and what was expected; never a screened name. */
export class UnusableFault extends Error {
  override readonly name = 'UnusableFault';
}
