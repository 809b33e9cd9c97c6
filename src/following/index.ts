export type { Store } from '../store/index.js';
