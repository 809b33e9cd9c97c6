import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { runReport } from '../../running/run-report.js';
import { withStore } from '../../running/store-in-use.js';
import { type Report, reportHtml, reportSheets, UsageFault, writeSheets } from '../../screening/index.js';
import { chromiumOf, printed } from '../chromium.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { asFailure } from '../file-failure.js';
import { wholeFile } from '../whole-file.js';
import type { World } from '../world.js';

export interface ReportOptions {
  readonly output: string;
  readonly json?: boolean;
}

/** `watchbill report RUN -o FILE`: the audit report of a run, as HTML, PDF or a workbook; the same until somebody decides more. */
export async function reportCommand(id: string, options: ReportOptions, world: World): Promise<ExitCode> {
  const { output } = options;
  const ending = extname(output).toLowerCase();
  if (ending !== '.html' && ending !== '.pdf' && ending !== '.xlsx')
    throw usage(`--output: got "${output}", expected a name that ends in .html, .pdf or .xlsx`);
  const chromium = ending === '.pdf' ? chromiumOf(world) : '';
  const report = await withStore(world, (store) => runReport(id, store, world));
  await asFailure(output, async () => {
    if (ending === '.xlsx') await workbook(output, report);
    else {
      const html = reportHtml(report);
      await wholeFile(output, ending === '.html' ? Buffer.from(html) : await printed(chromium, html, report.asOf));
    }
  });
  const { findings, open, decisions } = report;
  if (options.json === true)
    world.out(
      `${JSON.stringify({ run: id, output, asOf: report.asOf, matches: findings.length, open, decisions: decisions.length }, null, 2)}\n`,
    );
  else
    world.out(
      `${output}: ${counted(findings.length, 'match', 'matches')} of ${id}, ${open} open, ${counted(decisions.length, 'decision', 'decisions')}, as of ${report.asOf}\n`,
    );
  return EXIT.done;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Whole or not there, as every output. */
async function workbook(output: string, report: Report): Promise<void> {
  const temporary = `${output}.partial`;
  try {
    await writeSheets(temporary, reportSheets(report));
    await rename(temporary, output);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageFault('output', `${output} (${code})`, 'a file in a folder that can be written', { cause: error });
  }
}
