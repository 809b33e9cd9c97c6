/** The style of every page: ink on paper, also on a phone; nothing is fetched. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --match: #a40e26; --review: #7d4e00; --none: #57606a; --error: #0a3069; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; color: var(--ink); background: #fff; font: 16px/1.5 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .5rem 0; }
a { color: #0550ae; }
.soft { color: var(--soft); }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; padding: .25rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; }
code { font: .85em ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
table { overflow-wrap: break-word; }
thead th { font-weight: 600; }
.wide { overflow-x: auto; margin: .75rem 0; }
.wide table { min-width: 34rem; }
ul.plain { margin: .25rem 0; padding-left: 1.1rem; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; } .wide { overflow: visible; } .wide table { min-width: 0; } article, tr, dl div { break-inside: avoid; } h2, h3 { break-after: avoid; } a[href]::after { content: " <" attr(href) ">"; font-size: .8em; color: var(--soft); } }
@page { margin: 18mm; }
`;
