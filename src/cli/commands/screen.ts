import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';
export interface ScreenOptions {
  readonly json?: boolean;
}
export async function screenCommand(_names: readonly string[], _options: ScreenOptions, _world: World): Promise<ExitCode> {
  return EXIT.done;
}
