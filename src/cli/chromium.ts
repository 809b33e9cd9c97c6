import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unusable } from './failure.js';
import type { World } from './world.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;
/** A page that takes longer is not going to be finished. */
const PATIENCE_MS = 120_000;

/** Where Chromium is: WATCHBILL_CHROMIUM, else the first of its names on the PATH. Fails with how to get it. */
export function chromiumOf(world: World): string {
  const asked = world.env('WATCHBILL_CHROMIUM');
  if (asked !== undefined) {
    if (world.kindOf(asked) === 'file') return asked;
    throw unusable(`WATCHBILL_CHROMIUM: got ${asked}, where no file is, expected the path of Chromium`);
  }
  const folders = (world.env('PATH') ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => world.kindOf(path) === 'file');
  if (found !== undefined) return found;
  throw unusable(
    `got no Chromium for a PDF, expected ${NAMES.join(', ')} on the PATH or WATCHBILL_CHROMIUM: install it (such as apt install chromium), or write .html and print that`,
  );
}

/**
 * A page as PDF. The page is handed over as a file in a folder of its own, with a profile made for it and no network; both are gone
 * afterwards. The dates within the PDF are `day` (YYYY-MM-DD), not the moment of printing.
 */
export async function printed(chromium: string, html: string, day: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'watchbill-report-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    const said = await ran(chromium, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-sync',
      // No name is looked up, so nothing is fetched.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // As root its sandbox does not start; the page has no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    const bytes = await readFile(pdf).catch(() => null);
    if (bytes === null || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
      throw unusable(`${chromium}: got no PDF (${said}), expected one: write .html and print that`);
    return dated(bytes, day);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs it; gives in a few words how it ended. */
function ran(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    child.on('exit', (code, signal) => resolve(code === null ? `ended by ${signal}` : `exit ${code}`));
  });
}

/** The same bytes for the same page: a date of the same length in the place of the date of printing. */
function dated(pdf: Buffer, day: string): Uint8Array {
  const date = `${day.replaceAll('-', '')}000000`;
  return Buffer.from(pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${date}`), 'latin1');
}
