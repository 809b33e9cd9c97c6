import fc from 'fast-check';

// With a seed the laws try the same cases wherever they are tried; without one they try others each time.
const seed = process.env['WATCHBILL_SEED'];
if (seed !== undefined && seed !== '') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
