import type { ExitCode } from '../failure.js';
import type { World } from '../world.js';
export async function reportCommand(_r: string, _o: object, _w: World): Promise<ExitCode> { return 0; }
