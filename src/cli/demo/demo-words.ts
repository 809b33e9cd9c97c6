import { withStore } from '../../running/store-in-use.js';
import type { World } from '../world.js';

/** What a demonstration holds, a line each. */
export function demoWords(world: World): Promise<string> {
  return withStore(world, async (store) => {
    const portfolios = await store.portfolios.all();
    const alerts = await store.alerts.all({ open: true });
    const runs = await store.runs.all(100);
    const decisions = await store.decisions.all();
    const held = await store.held.open();
    const waiting = await store.proposedEvents.page({ states: ['waiting'] });
    const subjects = portfolios.reduce((sum, each) => sum + each.subjects, 0);
    return [
      'A demonstration: vendors, holdings, news texts and one edition are invented, and say so; the register and its companies are real.',
      `  /watch     ${portfolios.length} portfolios of ${subjects} companies, ${alerts.length} open alerts`,
      `  /screen    ${runs.length} recorded screenings, ${decisions.length} decisions on their matches`,
      `  /review    ${waiting.length} events that news texts tell, waiting for a person`,
      `  /settings  ${held.length} edition held back: too many of its lines are gone`,
      '',
    ].join('\n');
  });
}
