// Every screen of the workbench, as the demonstration fills it: what axe looks at, and what pictures are made of. A new screen is a line here.
// `path` opens it, with days where it has them, so that it looks the same whenever it is opened. `looks` are the pictures: light and wide
// unless they say otherwise; `from` is the heading they begin at, where that is not the top; `until` are words that come late. `says` is what a reader who does not see the picture is told.
export const SCREENS = [
  {
    name: 'ask',
    path: '/?company=WB-0089&on=2026-03-01&known=2026-03-01',
    says: 'Ask: where YMTC stood on each list on 1 March 2026, in words and on a timeline strip.',
    looks: ['light', 'phone'],
  },
  {
    name: 'company',
    path: '/company/WB-0223?on=2026-09-01&known=2026-09-01',
    says: 'Company: the story of WuXi AppTec drawn through time, with each act and its source.',
    looks: ['light', 'dark'],
  },
  {
    name: 'lists',
    path: '/lists?on=2026-11-01&known=2026-11-01',
    says: 'Lists: how many stand on each, and through when it is followed.',
    looks: ['light'],
  },
  {
    name: 'list',
    path: '/lists/us-dod-1260h?on=2026-11-01&known=2026-11-01',
    says: 'A list: its growth through its editions, and who stands on it by field, body and ground.',
    looks: ['light'],
  },
  {
    name: 'compared',
    path: '/lists/us-dod-1260h?view=compare&from=us-dod-1260h/2025-01-07&to=us-dod-1260h/2026-02-13&on=2026-11-01&known=2026-11-01',
    says: 'Two editions compared: the withdrawn draft of February 2026 against the edition before it.',
    looks: ['light'],
  },
  {
    name: 'proposals',
    path: '/proposals?on=2026-11-01&known=2026-11-01',
    says: 'Proposals: each letter, who was named, and what became of them.',
    looks: ['light'],
  },
  { name: 'screen', path: '/screen', says: 'Screen: a file is dropped, and screened in this browser or on the server.', looks: ['light'] },
  {
    name: 'triage',
    path: '/screen/run-1',
    says: 'Triage: the matches of a vendor file, with why two names are held to be alike.',
    looks: ['light'],
  },
  {
    name: 'watch',
    path: '/watch',
    until: 'New alerts come by themselves.',
    says: 'Watch: portfolios and their alerts, each with its event and source.',
    looks: ['light', 'dark'],
  },
  {
    name: 'queue',
    path: '/review',
    says: 'Review: what news texts tell, waiting for a person.',
    looks: [],
  },
  {
    name: 'review',
    path: '/review/pe-5',
    says: 'Review: a news text with the sentences that were read, and the proposed event beside it.',
    looks: ['light'],
  },
  { name: 'runs', path: '/runs', says: 'Runs: every recorded screening with its digest and report.', looks: ['light'] },
  { name: 'audit', path: '/audit', says: 'Audit: who did what, and whether the chain is whole.', looks: ['light'] },
  {
    name: 'settings',
    path: '/settings',
    from: 'Held back',
    says: 'Settings: what a key may do, sources with freshness, and an edition held back.',
    looks: ['light'],
  },
];

/** The day that the demonstration takes for today where it must look the same whenever it is looked at. */
export const TODAY = '2026-11-23';
