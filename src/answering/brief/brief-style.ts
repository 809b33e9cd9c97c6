/** What a brief has beside the style of every page: set small, so that paper holds it on one sheet. */
export const BRIEF_STYLE = `
h2 { font-size: 1.05rem; margin: 1.1rem 0 .35rem; padding-top: .35rem; border-top: 1px solid var(--ink); }
main > p, main > ul { margin: .25rem 0; }
ul { margin: .2rem 0; padding-left: 1.1rem; }
li { margin: .1rem 0; }
.short { font-weight: 600; }
.cite { color: var(--soft); font-size: .85em; white-space: nowrap; }
.cite a, .more { color: var(--soft); }
.timeline { display: block; width: 100%; height: auto; margin: .4rem 0; }
.sources { padding-left: 1.6rem; font-size: .85em; columns: 2; column-gap: 1.5rem; }
.sources li { break-inside: avoid; }
@media (max-width: 34rem) { .sources { columns: 1; } }
@media print {
body { font-size: 7.5pt; line-height: 1.25; }
h1 { font-size: 13pt; }
h2 { font-size: 9pt; margin: .55rem 0 .15rem; padding-top: .2rem; }
.timeline { max-width: 130mm; }
a[href]::after { content: none; }
.sources { font-size: 6.4pt; columns: 3; }
.roles.many { columns: 2; column-gap: 1.5rem; font-size: .9em; }
.roles.many .more { font-size: .85em; }
}
@page { size: A4; margin: 10mm 12mm; }
`;
