import type { Model } from '../model.js';

/** Learnt by scripts/learn-model.mjs; the signs are constrained (see `evidence.ts`). */
export const ORGANISATION_MODEL: Model = {
  bias: -2.2,
  weights: {
    agreeCore: 4.881,
    agreePlace: 1.59,
    agreeNumber: 1.407,
    agreeActivity: 1.98,
    agreeForm: 2.997,
    doubt: -1.499,
    missingCore: -4.505,
    missingActivity: -19,
    droppedCore: -1.588,
    droppedActivity: -0.696,
    missingPlace: -0.894,
    missingSeat: -14,
    missingNumber: -7.007,
    conflictCore: -6.919,
    conflictActivity: -10.003,
    conflictPlace: -14.01,
    conflictNumber: -14.002,
    conflictForm: -7.004,
    same: 2.498,
  },
};
