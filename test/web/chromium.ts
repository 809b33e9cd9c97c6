import { existsSync } from 'node:fs';

const PATHS = [process.env['WATCHBILL_CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser of tests is; undefined where there is none. */
export const CHROMIUM = PATHS.find((path) => path !== '' && existsSync(path));
