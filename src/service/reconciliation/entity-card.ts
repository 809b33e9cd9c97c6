import { createHash } from 'node:crypto';
import { htmlLink, htmlTerms, htmlText } from '../../answering/page/html-text.js';
import { webAddress } from '../../answering/page/web-address.js';
import { type Entity, ledgerOf, namesBorneBy, type Standing, standings, stays } from '../../register/index.js';
import { standingWords } from '../../screening/standing-words.js';
import type { Asking } from './asking.js';
import { typeOf } from './entity-type.js';
import { standingStrip } from './standing-strip.js';

/** The frame a preview is made for, in pixels. */
export const PREVIEW_SIZE = { width: 430, height: 600 } as const;

const STYLE = `body{margin:8px;font:13px/1.4 system-ui,sans-serif;color:#1c1e21;background:#fff;overflow-wrap:anywhere}
h1{font-size:16px;margin:0}p{margin:4px 0}h2{font-size:13px;margin:10px 0 2px}dl{margin:0}dl div{margin:2px 0}
dt{font-weight:600;display:inline}dt::after{content:": "}dd{display:inline;margin:0}
ul{margin:0;padding-left:16px}svg{width:100%;max-width:400px;margin-top:8px}small{color:#565b63}`;

/** No script, no request, nothing but its own style; anybody may frame it, since it holds what is public. */
export const CARD_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const MOST_NAMES = 8;

/** An entity as a page of HTML: names, identifiers, its standing on each list of the dataset; with its sources where `whole`. All text is escaped. */
export function entityCard(entity: Entity, { loaded, dataset, clocks }: Asking, whole: boolean): string {
  const { register } = loaded.snapshot;
  const ledger = ledgerOf(register);
  const short = (list: string): string => ledger.list.get(list)?.short ?? list;
  const told = standings(register, entity.id, clocks, dataset.lists).filter(({ list }) => dataset.lists?.includes(list) ?? true);
  const names = namesBorneBy(register, entity.id).filter(({ text }) => text !== entity.label);
  const kept = [...stays(register, entity.id, clocks)].filter(([list]) => dataset.lists?.includes(list) ?? true);
  const what = [typeOf(entity).name, entity.country, entity.id].filter((each) => each !== undefined).join(' · ');
  const identifiers = ledger.identifiersOf(entity.id).map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`);
  const listed = told.some((each) => each.listed) ? '' : '<p>Listed on none of the lists looked at.</p>';
  const parts = [
    `<h1>${htmlText(entity.label)}</h1><p><small>${htmlText(what)}</small></p>`,
    `<h2>Standing</h2>${listed}${htmlTerms(told.map((each) => [short(each.list), htmlText(standingWords(each))]))}`,
    standingStrip(
      kept.map(([list, each]) => [short(list), each]),
      clocks.on,
    ),
    ...(names.length === 0
      ? []
      : [`<h2>Names</h2>${items((whole ? names : names.slice(0, MOST_NAMES)).map(({ text }) => htmlText(text)))}`]),
    ...(identifiers.length === 0 ? [] : [`<h2>Identifiers</h2>${items(identifiers.map(htmlText))}`]),
    ...(whole ? [`<h2>Sources</h2>${items(sources(told, ledger))}`] : []),
    `<p><small>On ${clocks.on}, as public on ${clocks.known}. Register ${htmlText(loaded.digest.slice(0, 12))}.</small></p>`,
  ];
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${htmlText(entity.label)}</title><style>${STYLE}</style></head>
<body>${parts.join('\n')}</body></html>
`;
}

function items(html: readonly string[]): string {
  return `<ul>${html.map((each) => `<li>${each}</li>`).join('')}</ul>`;
}

function sources(told: readonly Standing[], { source }: ReturnType<typeof ledgerOf>): readonly string[] {
  const ids = new Set(told.flatMap(({ evidence }) => evidence.flatMap((each) => (each.source === null ? [] : [each.source]))));
  return [...ids].map((id) => {
    const { title = id, url, publisher = '' } = source.get(id) ?? {};
    return [htmlText(publisher), htmlLink(title, webAddress(url))].filter((each) => each !== '').join(': ');
  });
}
