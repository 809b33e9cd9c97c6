import { words } from '../strings/words.js';

export const PROPOSALS_WORDS = words(
  {
    title: 'Proposals',
    more: 'Letters and acts that asked for a listing, and what became of each company they named.',
    list: 'For the list',
    rate: (listed: number, companies: number) => `${listed} of ${companies} named companies came to be listed.`,
    share: (share: string, low: string, high: string) => `${share} %; 95 % interval ${low} to ${high} % (Wilson).`,
    median: (days: number) => `Half of them within ${days} days.`,
    unnamed: (count: number) =>
      count === 1 ? '1 further company whose name no source gives' : `${count} further companies whose names no source gives`,
    by: 'By',
    listed: (days: number) => `listed after ${days} days`,
    already: 'stood on it already',
    open: (days: number) => `not listed, ${days} days on`,
    none: 'No proposal for this list is known up to that day.',
    named: (listed: number, all: number) => `${listed} of ${all} listed`,
  },
  {
    title: '提议',
    more: '要求列入的信函与行动，以及其中所点名的每家公司后来如何。',
    list: '所涉清单',
    rate: (listed: number, companies: number) => `被点名的 ${companies} 家公司中有 ${listed} 家后来被列入。`,
    share: (share: string, low: string, high: string) => `${share}%；95% 区间 ${low}% 至 ${high}%（Wilson）。`,
    median: (days: number) => `其中一半在 ${days} 天之内。`,
    unnamed: (count: number) => `另有 ${count} 家公司，来源未给出名称`,
    by: '提议者',
    listed: (days: number) => `${days} 天后被列入`,
    already: '当时已在列',
    open: (days: number) => `未被列入，已过 ${days} 天`,
    none: '截至该日没有针对此清单的提议。',
    named: (listed: number, all: number) => `${all} 家中 ${listed} 家被列入`,
  },
);
