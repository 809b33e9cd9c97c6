import { dateAt, listAt, unique } from './argument.js';
import type { CompanySpan } from './company-span.js';
import type { RawEvent } from './raw-event.js';
import type { ReadEventType, ReadModality } from './read-event.js';
import { masked, type Scene, type Staged } from './scene.js';
import type { Span } from './span.js';

interface HanRule {
  readonly type: ReadEventType;
  readonly pattern: RegExp;
  readonly who: 'near' | 'subject' | 'none';
  readonly confidence: number;
  readonly modality?: ReadModality;
  /** Holds only where the clause has one of these too. */
  readonly beside?: RegExp;
}

const han = (type: ReadEventType, source: string, who: HanRule['who'], confidence: number, more: Partial<HanRule> = {}): HanRule => ({
  type,
  pattern: masked(source),
  who,
  confidence,
  ...more,
});
const LISTED = masked('{L}|{K}|其中', 'u');
const COURT = masked('{J}|禁令', 'u');

const RULES: HanRule[] = [
  han('redesignation', '(?:重新|再次|再度|又(?:被)?)(?:将其?|把其?)?(?:列入|列为|纳入|加入|列进|列回|上榜)', 'near', 0.88),
  han(
    'designation',
    '列入|列為|列为|纳入|納入|加入|列进|增列|认定为|認定為|指定为|新增|拉黑|加进|放入|入列|列名|上榜|榜上有名|添加|划入|登上|添入|补入|登录|列於|列于|进入',
    'near',
    0.88,
    { beside: LISTED },
  ),
  han(
    'removal',
    '移出|移除|剔除|除名|删除|刪除|摘出|摘除|剔出|去除|删去|摘掉|撤出|拿下|摘帽|撤销对|解除|撤销[^，。；]{0,8}(?:认定|列名|指定)|剥离出',
    'near',
    0.88,
    { beside: masked('{L}|{K}|其', 'u') },
  ),
  han(
    'complaint-filed',
    '(?<!撤回|撤销|放弃)(?:起诉|起訴|提起[^，。；]{0,6}(?:诉讼|訴訟)|提诉|状告|诉至|(?:递交|提交|呈交)[^，。；]{0,4}(?:起诉书|诉状|诉讼)|告上法庭|诉诸(?:法律|法院)|对簿公堂|控告|入禀|提告|兴讼|发起[^，。；]{0,4}诉讼)(?!书|書|方)',
    'subject',
    0.88,
    { modality: 'alleged' },
  ),
  han('remand', '发回|發回|打回|退回[^，。；]{0,10}(?:重审|审查|国防部)|责令[^，。；]{0,10}重新', 'near', 0.88),
  han(
    'injunction',
    '(?:批准|颁布|发布|下达|授予|作出|发出|准许|同意|裁定)[^，。；]{0,16}(?:禁令|暂停执行)|(?:禁止|暂停|叫停|阻止|冻结|中止|暂缓)[^，。；]{0,24}(?:执行|实施|列入|生效|认定|列名|适用|决定|措施)|(?:获|取得|赢得|获得)[^，。；]{0,8}禁令',
    'near',
    0.86,
    { beside: COURT },
  ),
  han('ruling', '裁定|判决|裁决|驳回|判定|判令|败诉|胜诉|宣判|认定[^，。；]{0,10}(?:违法|合法|无效|有据)', 'near', 0.84, {
    beside: masked('{J}', 'u'),
  }),
  han('appeal', '(?:提出|提起|已|决定|再|继续|并)上诉(?!法|法院)|上诉至|上诉到|不服[^，。；]{0,12}上诉', 'subject', 0.88),
  han('settlement', '(?:达成|签署|同意)[^，。；]{0,6}和解|和解协议|达成和解', 'subject', 0.86),
  han('rename', '更名|改名|改称|易名|启用新(?:名称|名)|变更为|變更為|名称变更|名称[^，。；]{0,6}变更', 'subject', 0.84),
  han(
    'no-response',
    '(?:未|没有|沒有|均未|暂未|尚未|并未|拒绝|不予|未能|不愿|未予|未作(?:出)?|未做(?:出)?|仍未|并无|无)(?:能)?(?:立即|及时|就此|对此|作出|做出|马上|任何|公开|正面|进一步|就[^，。；]{0,14}|对[^，。；]{0,14})*(?:回应|回應|置评|置評|答复|回复|回覆|评论|作答)',
    'subject',
    0.88,
    { modality: 'asserted' },
  ),
  han(
    'draft-posted',
    '(?:草案|草稿|未正式发布|预先公布|公示版|初稿|预览版|征求意见稿|新版名单|新版清单)[^。；]{0,24}(?:挂上|挂网|公布|发布|张贴|刊登|公示|上线|贴出|挂出)|(?:公布|发布|挂出|刊登|贴出)[^。；]{0,14}(?:草案|草稿)',
    'none',
    0.85,
  ),
  han('draft-withdrawn', '撤下|撤回|撤稿|下架|撤除', 'none', 0.84),
  han('law', '(?:起|日)?(?:正式)?(?:生效|施行|实施)|签署[^，。；]{0,16}(?:行政令|法案|法律)', 'none', 0.7, {
    beside: /法|令|禁令|条款|规定|条例|1260/u,
  }),
];

const EDITION = han('designation', '(?:发布|公布|更新|推出)[^，。；]{0,12}{L}', 'none', 0.6);
RULES.push(EDITION);

/** What a suit is about: `质疑其被列入的决定`. */
const OF_DECISION = /^.{0,4}的(?:决定|认定|做法|行为)/u;
const DENIAL = masked(
  '否认|否認|驳斥|駁斥|不是[^，。；]{0,10}(?:{K}|军事|军方|军工)|并非[^，。；]{0,8}(?:{K}|军)|不属于|没有任何[^，。；]{0,6}(?:关联|联系|关系)|毫无(?:依据|根据|关系|关联)|没有(?:任何)?(?:事实)?(?:依据|根据)|不实|不實|与事实不符|缺乏(?:事实)?依据|从未(?:参与|从事|涉及|与)|无任何(?:关联|关系)|澄清|毫無|不同意|与[^，。；]{0,10}无关|没有关系|不涉及|不存在|错误|误解|无理|不实指控|从不|不认同|不符合|强调[^，。；]{0,14}民用|不接受',
  'u',
);
const THIRD_OPPOSES = /反对|敦促|要求美方|不满|谴责|强烈|一贯|纠正|泛化/u;
const CHINESE_SIDE = /^中国|外交部|中方|大使馆/u;
const ASKS = /要求|敦促|呼吁|建议|促请|提议|致信|请求|督促|主张|应(?:当|该)?(?:将|把|被)|推动|法案/u;
const BILL = masked('(?:提出|提交|推出|公布)[^，。；]{0,20}(?:法案|议案|修正案)|(?:法案|议案|修正案)[^，。；]{0,14}(?:提出|提交)', 'u');
const NEGATED = /(?:未|没有|沒有|并未|尚未|不会|不再|并非|不被|从未|无|避免|否认|非|未曾|未有|无意)[^，。；]{0,6}$/u;
const IF = /(?:如果|若|一旦|假如|倘若|即便|即使|是否|假设|要是|万一|可能(?!于)|或会|或许|意味着)/u;
const FUTURE = /(?:预计|预期|将于|将在|计划|拟(?!新)|有望|即将|准备|打算|定于|下月|明年|将会|将被|威胁|考虑|研究将)/u;
const ANONYMOUS = /知情人士|消息人士|据悉|据传|传闻|有消息称|匿名|据称|爆料|报道称|据报道/u;
const RUMOUR = /不实|谣言|假消息|传闻|网络流传|误传|失实|虚假/u;
const SPLIT = /[，；,;]/u;

/** The events that a Chinese sentence tells. */
export function hanToldIn(scene: Scene, sentence: Staged): readonly RawEvent[] {
  const { mask } = sentence;
  const found: RawEvent[] = [];
  const opposing = sentence.bodies.find(({ name }) => CHINESE_SIDE.test(name));
  if (opposing !== undefined && THIRD_OPPOSES.test(mask) && about(scene, sentence))
    return [
      eventOf(scene, sentence, 0, { type: 'statement', companies: [], modality: 'reported', actor: opposing.name, confidence: 0.78 }),
    ];
  const denial = DENIAL.exec(mask);
  if (denial !== null && about(scene, sentence) && !court(sentence) && !/起诉书称|诉状称|起诉书/u.test(mask)) {
    const companies = speaker(scene, sentence, denial.index);
    if (companies.length > 0)
      found.push(
        eventOf(scene, sentence, denial.index, {
          type: 'statement',
          companies,
          modality: 'denied',
          actor: companies[0]?.name ?? null,
          confidence: 0.85,
        }),
      );
  }
  const bill = BILL.exec(mask);
  if (bill !== null && about(scene, sentence))
    found.push(
      eventOf(scene, sentence, bill.index, {
        type: 'proposal',
        companies: [],
        modality: 'proposed',
        actor: actorOf(sentence, ['official', 'body']),
        confidence: 0.7,
        stage: 'bill',
      }),
    );
  const starts = new Set<number>();
  for (const rule of RULES) {
    for (const match of mask.matchAll(rule.pattern)) {
      if (starts.has(match.index)) continue;
      const event = hitOf(scene, sentence, rule, { start: match.index, end: match.index + match[0].length });
      if (event === null) continue;
      starts.add(match.index);
      found.push(event);
    }
  }
  return settled(found);
}

/** Of what a court does in one sentence the more exact: it "rules" that a case goes back. */
function settled(found: readonly RawEvent[]): readonly RawEvent[] {
  const has = (type: ReadEventType): boolean => found.some((each) => each.type === type);
  return found.filter(({ type }) => {
    if (type === 'ruling') return !has('remand') && !has('injunction') && !has('appeal');
    if (type === 'designation') return !has('redesignation');
    return type !== 'draft-withdrawn' || !has('settlement');
  });
}

function hitOf(scene: Scene, sentence: Staged, rule: HanRule, span: Span): RawEvent | null {
  const { mask } = sentence;
  const clause = clauseAround(mask, span.start);
  const left = mask.slice(clause.start, span.start);
  const whole = mask.slice(clause.start, clause.end);
  const carried = /[将把被]|草案|拟新增/u.test(left) && scene.mainList !== null && sentence.companies.length > 0;
  if (
    rule.beside !== undefined &&
    !(carried && rule.beside === LISTED) &&
    !rule.beside.test(mask.slice(Math.max(0, clause.start - 40), clause.end))
  )
    return null;
  if (!about(scene, sentence) && rule.type !== 'rename') return null;
  if (rule === EDITION && dateAt(sentence, span.start) === null) return null;
  if (OF_DECISION.test(mask.slice(span.end, span.end + 8)) && /诉/u.test(mask.slice(0, span.start))) return null;
  const listing = ['designation', 'redesignation', 'removal'].includes(rule.type);
  if (rule.type !== 'no-response' && NEGATED.test(left)) return null;
  if (IF.test(whole) && !FUTURE.test(left)) return null;
  if (rule.type !== 'no-response' && RUMOUR.test(mask) && listing) return null;
  if (rule.type === 'draft-withdrawn' && !/草案|文件|草稿|其|名单|清单|公告|通知/u.test(mask.slice(0, span.end))) return null;
  if (
    rule.type === 'draft-withdrawn' &&
    (/诉讼|起诉|上诉/u.test(mask.slice(span.end, span.end + 6)) || /由于|已经$/u.test(left) || !/草案|草稿|文件/u.test(scene.text))
  )
    return null;
  if (listing && /草案|拟新增|拟/u.test(left) && /草案|草稿/u.test(scene.text)) return draftPart(scene, sentence, span);
  if (rule.type === 'complaint-filed' && (FUTURE.test(left) || /保留|权利|威胁/u.test(whole))) return null;
  const asked =
    listing &&
    ASKS.test(mask.slice(Math.max(0, span.start - 80), span.start)) &&
    !/法院|诉讼|起诉|判/u.test(mask.slice(Math.max(0, span.start - 60), span.start));
  if (listing && !asked && /要求|请求/u.test(left)) return null;
  if (
    listing &&
    /(?:诉讼|起诉|请求法院)[^。；]{0,40}$/u.test(mask.slice(0, span.start)) &&
    /要求|请求|撤销/u.test(mask.slice(0, span.start))
  )
    return null;
  const companies =
    rule.who === 'none' ? [] : rule.who === 'subject' ? speaker(scene, sentence, span.start) : objects(scene, sentence, span, clause);
  if (companies.length === 0 && rule.who !== 'none' && !(rule.type === 'no-response' && sentence.bodies.length > 0)) return null;
  if (
    listing &&
    companies.length > 0 &&
    companies.every(({ by }) => by === 'anaphor') &&
    dateAt(sentence, span.start) === null &&
    !/[将把]/u.test(left) &&
    !asked &&
    /^被|并/u.test(left)
  )
    return null;
  const modality =
    rule.modality ?? (asked ? 'proposed' : FUTURE.test(left) ? 'future' : ANONYMOUS.test(mask) && listing ? 'reported' : 'asserted');
  return eventOf(scene, sentence, span.start, {
    type: asked ? 'proposal' : rule.type,
    companies,
    modality,
    actor: asked
      ? actorOf(sentence, ['official', 'body'])
      : listing
        ? actorOf(sentence, ['body', 'official'])
        : rule.who === 'near'
          ? actorOf(sentence, ['court'])
          : (companies[0]?.name ?? actorOf(sentence, ['body'])),
    confidence: rule.confidence,
  });
}

/** What a draft would add is said beside it: part of the posting. */
function draftPart(scene: Scene, sentence: Staged, span: Span): RawEvent | null {
  const companies = unique(sentence.companies.filter(({ by }) => by !== 'anaphor'));
  if (companies.length === 0) return null;
  return eventOf(scene, sentence, span.start, {
    type: 'draft-posted',
    companies,
    modality: 'asserted',
    actor: actorOf(sentence, ['body']),
    confidence: 0.75,
  });
}

function clauseAround(mask: string, at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && !SPLIT.test(mask.charAt(start - 1))) start -= 1;
  while (end < mask.length && !SPLIT.test(mask.charAt(end))) end += 1;
  return { start, end };
}

/** 将 X、Y 等列入 …, X 被列入 …, 将其列入: what stands in the clause, else in the sentence before it, else who the text speaks of. */
function objects(scene: Scene, sentence: Staged, span: Span, clause: Span): readonly CompanySpan[] {
  const { mask } = sentence;
  const of = (start: number, end: number): readonly CompanySpan[] =>
    unique(sentence.companies.filter((each) => each.start - sentence.start >= start && each.end - sentence.start <= end));
  const taken = /[将将把對对][^，；]*$/u.exec(mask.slice(0, span.start));
  const between = taken === null ? [] : of(taken.index, span.start);
  if (between.length > 0) return between;
  const own = of(clause.start, span.start);
  if (own.length > 0) return own;
  const after = of(span.start, clause.end);
  if (after.length > 0 && !/^[为為]/u.test(mask.slice(span.start, span.end))) return after;
  const before = of(0, clause.start);
  if (before.length > 0) return before.slice(-1);
  const focus = scene.focus.before({ start: sentence.start + span.start, end: sentence.start + span.start });
  return focus === null ? [] : [focus];
}

/** Who acts or speaks: the first company before, not counting those of a body's own sentence. */
function speaker(scene: Scene, sentence: Staged, at: number): readonly CompanySpan[] {
  const clause = clauseAround(sentence.mask, at);
  const within = (from: number): readonly CompanySpan[] =>
    unique(sentence.companies.filter(({ start, end }) => start - sentence.start >= from && end - sentence.start <= at));
  const own = within(clause.start);
  if (own.length > 0) return own;
  const bodies = sentence.bodies.filter(
    ({ start, end, kind }) => kind !== 'court' && start - sentence.start >= clause.start && end - sentence.start <= at,
  );
  if (bodies.length > 0) return [];
  const before = within(0);
  if (before[0] !== undefined) return [before[0]];
  const focus = scene.focus.before({ start: sentence.start + at, end: sentence.start + at });
  return focus === null ? [] : [focus];
}

function court(sentence: Staged): boolean {
  return sentence.bodies.some(({ kind }) => kind === 'court');
}

function about(scene: Scene, sentence: Staged): boolean {
  return sentence.lists.some(({ how }) => how !== 'generic') || scene.mainList !== null || scene.lists.some(({ how }) => how === 'name');
}

function actorOf(sentence: Staged, kinds: readonly string[]): string | null {
  for (const kind of kinds) {
    const found = sentence.bodies.find((each) => each.kind === kind);
    if (found !== undefined) return found.name;
  }
  return null;
}

function eventOf(
  scene: Scene,
  sentence: Staged,
  at: number,
  of: Pick<RawEvent, 'type' | 'companies' | 'modality' | 'actor' | 'confidence'> & { readonly stage?: string },
): RawEvent {
  const own = listAt(sentence, at);
  const keeper = sentence.bodies.find(({ list }) => list !== null)?.list;
  const before = scene.lists.filter(({ start, list }) => start < sentence.end && list !== null).at(-1)?.list ?? null;
  const court = ['complaint-filed', 'appeal', 'ruling', 'remand', 'injunction'].includes(of.type);
  const list =
    own !== undefined
      ? own
      : court && keeper
        ? keeper
        : of.type === 'rename'
          ? null
          : of.type === 'no-response'
            ? (scene.mainList ?? null)
            : (before ?? scene.mainList);
  return { ...of, list, date: dateAt(sentence, at), sentence, at: sentence.start + at };
}
