/** What a report has beside the style of every page. */
export const REPORT_STYLE = `
article { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.state { font-weight: 600; }
.match, .open, .reopened, .escalate { color: var(--match); }
.review { color: var(--review); }
svg { display: block; width: 100%; height: 1.25rem; margin: .75rem 0 .25rem; }
.bar-match { fill: var(--match); } .bar-review { fill: #bf8700; } .bar-none { fill: #d0d7de; } .bar-error { fill: var(--error); }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; }
.key svg { display: inline-block; width: .75rem; height: .75rem; margin: 0 .35rem 0 0; }
`;
