import { openBundle } from '../bundle.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface VerifyOptions {
  readonly json?: boolean;
}

/** `watchbill verify`: opens the snapshot, which checks every byte of it against its digest. */
export function verifyCommand(options: VerifyOptions, world: World): ExitCode {
  const { snapshot } = openBundle(world);
  const said = { snapshot: { digest: snapshot.digest, built: snapshot.meta.built, facts: snapshot.meta.facts }, ok: true };
  world.out(
    options.json === true
      ? `${JSON.stringify(said, null, 2)}\n`
      : `snapshot ${snapshot.digest}: whole, ${snapshot.meta.facts} facts, looked after on ${snapshot.meta.built}\n`,
  );
  return EXIT.done;
}
