import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { briefHtml, briefMarkdown } from '../../src/answering/briefing.js';
import { htmlText } from '../../src/answering/page/html-text.js';
import { markdownAddress, markdownBlock, markdownCode, markdownText } from '../../src/answering/page/markdown-text.js';
import type { Name, Register } from '../../src/register/index.js';
import { clocks, register } from '../register/notation.js';
import { briefFrom, briefOn, openBundled } from './briefed.js';

const WHEN = clocks('2021-12-31');
const BAD = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop --",
  '**bold** _it_ `code` ~~gone~~',
  '[link](javascript:alert(1)) ![x](http://e.example/i.png)',
  '</svg></title><b>x',
  'https://evil.example/a www.evil.example',
  '# heading\n- item\n\n1. one\n```\nfence',
  '&lt;b&gt; &#60; | a | b |',
  '\u202eturned\u2066 \u0000\u0007nul',
  '$x$ <!-- comment -->',
  '\ud800 lone',
] as const;

/** A register whose every text is this one. */
function saying(text: string): Register {
  const of = register(
    '2021-01-01 complete A B',
    '2021-01-02 ground A affiliation',
    '2021-02-01 complaint A case x',
    '2021-03-01 proposal A @other',
    '2021-03-02 no-response A @other',
    '2021-01-05 controls B A',
    '2021-04-01 draft -A withdrawn 2021-04-02',
  );
  const name: Name = { entity: 'A', text, lang: 'en', script: 'Latn', kind: 'official', sources: ['s'], confidence: 'low' };
  return {
    ...of,
    entities: of.entities.map((entity) => ({ ...entity, label: text })),
    lists: of.lists.map((list) => ({ ...list, name: text, short: text })),
    entries: of.entries.map((entry) => ({ ...entry, printed: text, name: text })),
    editions: of.editions.map((edition) => ({ ...edition, title: text })),
    events: of.events.map((event) => ({
      ...event,
      title: text,
      actors: [text, text, text, text],
      ...(event.case === undefined ? {} : { case: text }),
    })),
    names: [name],
    sources: [
      { id: 's', publisher: text, title: text, url: `https://e.example/${text}`, confidence: 'low' },
      { id: 'source of 2021-01-01', publisher: text, title: text, url: `javascript:${text}`, date: '2021', confidence: 'high' },
    ],
    sectors: [{ id: 'x', label: text, zh: text }],
    activities: [{ entity: 'A', sector: 'x', sources: [], confidence: 'unverified' }],
    sharedNames: [{ name: text, entities: ['A', 'B'], reason: text }],
  };
}

function pages(text: string): { readonly html: string; readonly markdown: string } {
  const brief = briefFrom(saying(text), 'A', WHEN, false, [{ id: 'B', name: text, matched: text }]);
  const entity = { id: 'A', name: text };
  return { html: briefHtml(entity, WHEN, brief), markdown: briefMarkdown(entity, WHEN, brief) };
}

/** Markdown without what stands in its block of code, which means nothing. */
function outsideCode(markdown: string): string {
  return markdown.replace(/^ {4}.*$/gm, '');
}

/** The elements of a page read as XML, which no unclosed one passes; void elements are closed first, and the style is no XML. */
function elementsOf(html: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser
    .write(
      html
        .replace('<!doctype html>', '')
        .replace(/<style>[^<]*<[^<]*<\/style>/, '<style/>')
        .replace(/<meta ([^>]*)>/g, '<meta $1/>'),
    )
    .close();
  return found;
}

const ELEMENTS = new Set(
  'html head meta title style body main h1 h2 p span strong section ul ol li a code div svg g rect line path circle text'.split(' '),
);

describe('a brief as a page', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...BAD),
    fc.array(fc.constantFrom(...BAD, 'a', ' '), { maxLength: 3 }).map((all) => all.join('')),
    fc.string(),
  );

  it('[B310] is well-formed HTML of known elements, without script and without anything that is fetched, whatever it tells of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { html } = pages(text);
        for (const { name, attributes } of elementsOf(html)) {
          expect(ELEMENTS).toContain(name);
          for (const [attribute, value] of Object.entries(attributes)) {
            expect(attribute).not.toMatch(/^on|^src$|^style$/);
            if (attribute === 'href') expect(value).toMatch(/^(#source-\d+|https?:\/\/)/);
          }
        }
      }),
      { numRuns: 120 },
    );
    const { html } = pages(BAD[0]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain("default-src 'none'");
    expect(elementsOf(html).filter(({ name }) => name === 'svg')).toHaveLength(1);
    expect(() => elementsOf(`${html}<b>`)).toThrow();
  });

  it('[B310] links each number to a source of the page', () => {
    const elements = elementsOf(pages('plain').html);
    const ids = new Set(elements.flatMap(({ attributes: { id } }) => id ?? []));
    const links = elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(ids).toContain(link);
  });

  it('[B310] as Markdown has the same structure whatever it tells of', () => {
    const shape = (text: string): readonly string[] =>
      outsideCode(pages(text).markdown)
        .split('\n')
        .map((line) => /^(#+ |\s*- |\d+\. |```|\*\*|_|)/.exec(line)?.[0] ?? '');
    const plain = shape('plain');
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '');
        const told = shape(text);
        for (const sign of ['## ', '# ', '```'])
          expect([sign, told.filter((each) => each.startsWith(sign)).length]).toEqual([
            sign,
            plain.filter((each) => each.startsWith(sign)).length,
          ]);
        expect(pages(text).markdown).not.toMatch(/\u202e|\u2066/);
        expect(pages(text).markdown).not.toContain('\0');
      }),
      { numRuns: 120 },
    );
    const { markdown } = pages(BAD[0]);
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\>');
    expect(outsideCode(pages(BAD[4]).markdown)).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  it('[B310] escapes Markdown sign by sign, keeps addresses whole and code closed', () => {
    expect(markdownText('a*b_c`d[e]<f>&g|h~i#j$k\\')).toBe('a\\*b\\_c\\`d\\[e\\]\\<f\\>\\&g\\|h\\~i\\#j\\$k\\\\');
    expect(markdownText('one\n\n# two\u2028three')).toBe('one \\# two three');
    expect(markdownText('see https://e.example and www.e.example')).toBe('see https\\://e.example and www\\.e.example');
    expect(markdownText('小米 Inc.')).toBe('小米 Inc.');
    expect(markdownAddress('https://e.example/a b<c>`小')).toBe('<https://e.example/a%20b%3Cc%3E%60%E5%B0%8F>');
    expect(markdownCode('a`b\nc')).toBe("`a'b c`");
    expect(markdownBlock(['a', '```b\nc'])).toBe('    a\n    ```b c');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownText(text)).not.toMatch(/(?<!\\)(?:\\\\)*[<>[\]`*]/);
        expect(markdownText(text)).not.toContain('\n');
        expect(markdownAddress(text)).toMatch(/^<[\x21-\x7e]*>$/);
      }),
    );
  });

  it('[B309] draws in the page what it tells: a bar a stay, a titled mark an act, a row a list', () => {
    const html = briefHtml(
      { id: 'A', name: 'A' },
      WHEN,
      briefFrom(
        register('2021-01-01 complete A', '2021-02-01 complaint A case x', '2021-03-01 complete B', '2021-04-01 proposal A'),
        'A',
        WHEN,
      ),
    );
    const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
    expect(svg).toContain('<title>list: 2021-01-01 to 2021-03-01</title>');
    for (const title of ['listed, 2021-01-01', 'court, 2021-02-01', 'removed, 2021-03-01', 'proposed, 2021-04-01'])
      expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('aria-label="Time on each list. list: 2021-01-01 to 2021-03-01"');
    expect(svg).not.toContain('NaN');
    const last = clocks('9999-12-31', '9999-12-31');
    expect(briefHtml({ id: 'A', name: 'A' }, last, briefFrom(register('2021-01-01 complete A'), 'A', last))).not.toContain('NaN');
  });

  it('[B310] tells each statement of the bundled register with its sources in every form', () => {
    const opened = openBundled();
    const now = clocks('2026-11-22', '2026-11-22');
    const brief = briefOn(opened, 'DJI', now, ['us-investor']);
    const [html, markdown] = [briefHtml(brief.party, now, brief), briefMarkdown(brief.party, now, brief)];
    for (const { text } of brief.cases.told.flatMap(({ acts }) => acts.told)) {
      expect(html).toContain(htmlText(text));
      expect(markdown).toContain(markdownText(text));
    }
    for (const { url } of brief.sources.filter((each) => each.url !== null)) {
      expect(html).toContain(`href="${htmlText(url ?? '')}"`);
      expect(markdown).toContain(markdownAddress(url ?? ''));
    }
    for (const page of [html, markdown]) {
      for (const word of [brief.made.snapshot, 'watchbill/test', 'not legal advice', '深圳市大疆创新科技有限公司'])
        expect(page).toContain(word);
    }
  });
});
