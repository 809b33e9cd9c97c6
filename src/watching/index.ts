export { type Acknowledged, acknowledge } from './acknowledgement.js';
export { HORIZONS } from './law-notices.js';
export {
  movePortfolio,
  type PortfolioChange,
  type PortfolioGiven,
  type PortfolioMove,
  putPortfolio,
  removePortfolio,
} from './portfolio.js';
export type { Scope } from './scope.js';
export { noteOf, type WatchNote } from './watch-note.js';
export { type Watching, type WatchRun, watchPortfolio } from './watch-run.js';
export { calledAs, subjectIn } from './watched-subject.js';
