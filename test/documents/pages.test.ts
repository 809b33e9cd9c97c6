import { expect, test } from 'vitest';
import { DOCUMENT_LIMITS, type DocumentHints, documentsIn } from '../../src/documents/index.js';
import { day } from '../../src/register/index.js';

const STORY = 'Xiaomi has denied the request of lawmakers to add the company to the list, and said, as before, that it has no such ties.';
const PARAGRAPHS = `<p>${STORY}</p>`.repeat(6);

async function pageOf(html: string, hints: DocumentHints = {}) {
  const read = await documentsIn(new TextEncoder().encode(html), 'page.html', hints);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [taken] = read.documents;
  if (taken === undefined) throw new Error('got no document, expected one');
  return { ...taken, paragraphs: taken.document.text.split('\n\n') };
}

test('[D104] lines that lead elsewhere are dropped and told, in English and in Chinese', async () => {
  const leads = [
    'Also Read: Other story',
    'READ MORE – Other',
    'Related: A headline',
    'Advertisement',
    'Subscribe to our newsletter today',
    '相关阅读：其他新闻',
    '（责任编辑：王五）',
    'Follow us on Google News',
    'Share this article',
  ];
  const { paragraphs, dropped } = await pageOf(
    `<html><body><article>${leads.map((lead) => `${PARAGRAPHS}<p>${lead}</p>`).join('')}</article></body></html>`,
  );
  expect(new Set(paragraphs)).toEqual(new Set([STORY]));
  expect(dropped).toEqual(leads);
});

test('[D104] sentences that only begin alike stay', async () => {
  const sentences = [
    'Also read into the record was a letter of the company.',
    'Related entities of the group were added as well.',
    'See also 10 U.S.C. 113 note.',
    'Read more closely, the order bars nothing.',
    'Share prices of the company fell by a tenth.',
    'Advertisement revenue of the firm is said to have grown.',
    'He said that officials would join the briefing on updates to the list.',
    '(c) the term “affiliate” has the meaning that the statute gives it.',
    'Copyright law was not at issue.',
    'Follow-up talks are planned.',
    'By January 7, 2026, the agency must explain why it listed the firm.',
    '记者从法院获悉，小米已提起诉讼。',
  ];
  const { paragraphs, dropped } = await pageOf(
    `<html><body><article>${PARAGRAPHS}${sentences.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`,
  );
  expect(paragraphs.slice(6)).toEqual(sentences);
  expect(dropped).toEqual([]);
});

test('[D104] comments under a story are not of it, however long, and paragraphs need not be called so', async () => {
  const story = Array.from({ length: 12 }, (_, at) => `<div class="para">${STORY} That is number ${at}.</div>`).join('');
  const comments = '<div class="comment"><span>Reader</span> I think, and so do many others, that Huawei was removed too.</div>'.repeat(80);
  const { paragraphs } = await pageOf(
    `<html><body><div class="story">${story}</div><div id="comments" class="comments">${comments}</div></body></html>`,
  );
  expect(paragraphs).toEqual(Array.from({ length: 12 }, (_, at) => `${STORY} That is number ${at}.`));
});

test('[D104] headlines after "Related stories" go with it, and a list of linked companies stays', async () => {
  const html = `<html><body><article>${PARAGRAPHS}<h3>Related stories</h3><p><a href="/1">DJI wins again</a></p><p><a href="/2">Hesai sues</a></p><h2>Companies on the list</h2><ul><li><a href="/a">Shenzhen DJI Sciences and Technologies Co., Ltd</a></li><li><a href="/b">Hesai</a></li></ul>${PARAGRAPHS}</article></body></html>`;
  const { paragraphs, dropped } = await pageOf(html);
  expect(dropped).toEqual(['Related stories', 'DJI wins again', 'Hesai sues']);
  expect(paragraphs.slice(6, 9)).toEqual(['Companies on the list', 'Shenzhen DJI Sciences and Technologies Co., Ltd', 'Hesai']);
});

test('[D105] entities are expanded once, scripts leave no word, and hidden words are not read', async () => {
  const html = `<html><head><script>document.title='<p>script</p>'</script></head><body onload="x()"><article>${PARAGRAPHS}
<p>AT&amp;T &lt;b&gt; &amp;lt;p&amp;gt; &#x5c0f;&#31859; &ldquo;q&rdquo; &nbsp;&euro;&#150;x &Aacute; &unknown; R&D</p>
<p hidden>Hidden one</p><div style="color:red; display : none"><p>Hidden <div>two</div></p></div><template><p>Hidden three</p></template><noscript>Hidden four</noscript>
<style>p:after{content:"styled"}</style><svg><text>drawn</text></svg><p>Last words.</p></article></body></html>`;
  const { paragraphs } = await pageOf(html);
  expect(paragraphs.slice(6)).toEqual(['AT&T <b> &lt;p&gt; 小米 “q” €–x Á &unknown; R&D', 'Last words.']);
});

test('[D105] a story that its page hides until a script has run is read', async () => {
  const { paragraphs } = await pageOf(
    `<html><body><div id="menu">Menu</div><div style="visibility: hidden; opacity: 0">${PARAGRAPHS}</div></body></html>`,
  );
  expect(new Set(paragraphs)).toEqual(new Set([STORY]));
});

test('[D106] a day that is given stands above that of JSON-LD, of meta, of an element and of the address', async () => {
  const ld =
    '<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"H","datePublished":"2025-01-01T23:30:00-08:00"}]</script>';
  const meta = '<meta property="article:published_time" content="2025-02-02">';
  const element = '<div class="pub-date">March 3, 2025</div>';
  const link = '<link rel="canonical" href="https://news.example.com/2025/04/04/story">';
  const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}<article>${PARAGRAPHS}</article></body></html>`;
  const dayOf = async (html: string, hints: DocumentHints = {}) => {
    const { document, dated } = await pageOf(html, hints);
    return [document.published, dated];
  };
  expect(await dayOf(page(ld + meta + link, element), { published: day('2025-05-05') })).toEqual(['2025-05-05', 'given']);
  expect(await dayOf(page(ld + meta + link, element))).toEqual(['2025-01-01', 'metadata']);
  expect(await dayOf(page(meta + link, element))).toEqual(['2025-02-02', 'metadata']);
  expect(await dayOf(page(link, element))).toEqual(['2025-03-03', 'metadata']);
  expect(await dayOf(page(link))).toEqual(['2025-04-04', 'metadata']);
  expect(await dayOf(page('', '<p>HONG KONG, June 6, 2025 – A story of a company.</p>'))).toEqual(['2025-06-06', 'printed']);
  expect(await dayOf(page(''))).toEqual([null, null]);
});

test('[D106] the title loses the name of the site, and addresses that are no web pages are not taken', async () => {
  const page = (head: string, h1 = '') => `<html><head>${head}</head><body>${h1}<article>${PARAGRAPHS}</article></body></html>`;
  const site = '<meta property="og:site_name" content="Example News">';
  expect((await pageOf(page(`<title>A story - of two parts - Example News</title>${site}`))).document.title).toBe('A story - of two parts');
  expect((await pageOf(page('<title>小米起诉美国国防部_示例网_财经</title>'))).document.title).toBe('小米起诉美国国防部');
  expect((await pageOf(page('<title>Short</title>'))).document.title).toBe('Short');
  expect(
    (
      await pageOf(
        page('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://user:secret@x.example/">'),
      )
    ).document.url,
  ).toBeUndefined();
  expect((await pageOf(page('<link rel="canonical" href="/a?b=1#c">'), { url: 'https://x.example/z' })).document.url).toBe(
    'https://x.example/a?b=1',
  );
});

test('[D106] a page that a browser saved is of the address that it was saved from', async () => {
  const { document } = await pageOf(
    `<!-- saved from url=(0031)https://x.example/news/2025/1.html -->\n<html><body>${PARAGRAPHS}</body></html>`,
  );
  expect(document.url).toBe('https://x.example/news/2025/1.html');
});

test('[D108] pages that are deep, wide or full of entities give their text, soon', async () => {
  const hostile = {
    deep: `<html><body>${'<div>'.repeat(10_000)}${PARAGRAPHS}${'</div>'.repeat(10_000)}</body></html>`,
    unclosed: `<html><body>${'<b><font><i>'.repeat(20_000)}${PARAGRAPHS}`,
    wide: `<html><body><article>${PARAGRAPHS.repeat(1500)}</article></body></html>`,
    entities: `<html><body>${'&lt;&nbsp;'.repeat(50_000)}${PARAGRAPHS}`,
    links: `<html><body>${'<li><a href="x">a link to somewhere else</a></li>'.repeat(2500)}${PARAGRAPHS}`,
    cells: `<html><body><table>${'<tr><td>a<td>b'.repeat(10_000)}</table>${PARAGRAPHS}`,
  };
  for (const [name, html] of Object.entries(hostile)) {
    const from = performance.now();
    const { document } = await pageOf(html);
    expect(document.text, name).toContain(STORY);
    // Idle it is a tenth of this; the quadratic ways that it must not take were minutes.
    expect(performance.now() - from, name).toBeLessThan(15_000);
  }
});

test('[D108] a file or a text beyond the bounds is refused with both numbers', async () => {
  const large = await documentsIn(new Uint8Array(DOCUMENT_LIMITS.bytes + 1).fill(0x61), 'large');
  expect(large).toEqual({
    ok: false,
    problem: { file: 'large', line: 0, field: 'size', got: '16777217 bytes', expected: 'at most 16777216' },
  });
  const long = await documentsIn(new Uint8Array(DOCUMENT_LIMITS.text + 1).fill(0x61), 'long');
  expect(long).toEqual({
    ok: false,
    problem: { file: 'long', line: 0, field: 'text', got: '4194305 characters', expected: 'at most 4194304' },
  });
});
