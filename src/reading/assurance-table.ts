/** Weights in log odds, learnt by scripts/learn-assurance.mjs from 548 events read in 155 documents that nothing else was made with. */
export const ASSURANCE = {
  intercept: 0.4,
  weights: {
    judged: 0.31,
    doubtfulLink: -0.65,
    known: 1.36,
    ofNobody: -0.51,
    unknownCompany: -0.21,
    companyElsewhere: -0.63,
    onlyList: 0.34,
    otherList: -0.85,
    listElsewhere: -0.36,
    undatedListing: -1.15,
    ownDate: 0.07,
    bareSentence: -0.75,
    reported: 0.73,
    draftWithdrawn: -1.04,
  },
} as const;
