// The only file of the benchmarks that imports the engine.
export { buildIndex, compareNames, openIndex, registerParties, search, searchExhaustively } from '../../dist/matching/index.js';
