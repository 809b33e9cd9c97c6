import type { CompanySpan } from './company-span.js';
import { fullNameStart, HAN_FORM } from './han-full-name.js';
import { HAN_PLACE } from './han-place.js';
import { simplified } from './lowered.js';
import type { Token } from './token.js';

const ENDS =
  '(?:科技集团|科技|光电|激光|半导体|微电子|电子|智能|生物|医药|药业|能源|新能源|机器人|航空|航天|动力|材料|新材料|重工|精密|仪器|传感|感知|声学|海洋|无人机|通信|网络|软件|数据|芯片|存储|电池|汽车|光学|雷达|卫星|船舶|集团|股份|食品|棉业|纺织|资本|银行|无人艇|机械|装备|创新|技术|阀门|泵业|计量|热控|基因|海测|航测|测绘|检测|光電|電子|半導體|智慧|模组|模组|连接器|轴承|铸造|锻造|复材|化工|石化|钢铁|航电|遥感|星图|导航|微波|电源|储能|锂电|纺织|农机|机床|工具|传动|液压|电气|控股|微科|通达|智控|智联|智造|视觉|感知|声呐|水下|海工|重机|物流|航运|海运|能科|光伏|硅业|材料|微纳|量子|算力|云|芯)';
const BOUNDARY =
  '(?<=^|[。！？；：:，,、“”"「」《》（）()\\s]|将|把|对(?!手)|与|和|及|以及|被|向|由|称|的|给|让|是|在|起诉|包括|公司|企业|厂商|制造商|供应商|巨头|子公司|同业|客户|旗下|对手|同行|伙伴|合作方|开发商|生产商|运营商|开发者|生产者|商)';
const BODY =
  '(?!同业|客户|旗下|对手|同行|伙伴|公司|企业|厂商|供应商|巨头)(?:(?![把将被对向由从与及的了是在等])[\\u4e00-\\u9fa5A-Za-z]){2,4}';
const CUT =
  /^(?:更多|一批|上述|有关|中企|大批|它们|他们|两国|美国|中国|公司|企业|多家|这家|该|其|一家|十余家|数家|此|本|两家|三家|国内|国际|我国|中方|美方|全球|相关|当地|部分|许多|其他|这些|那些|高|军用|民用|商用|人工|先进|新型|消费|量子|生产|出口|军事|国防|研发|使用|关键|最大的?|主要|领先的?|客户|采购|证明|任何|外国|继续|首次|首个|多间|九家|八家|六家|五家|四家|七家|十家|数十|包括|以及|属于|从事|产业|行业|概念)/u;
const FULL = new RegExp(`${BOUNDARY}((?:(?![将把被]|包括)[\\u4e00-\\u9fa5（）()]){2,28}?${HAN_FORM})`, 'gu');
/** What no name in full begins with. */
const CUT_FULL =
  /^[）)]|^(?:更多|一批|上述|有关|中企|大批|它们|他们|多家|这家|该|其(?!林)|一家|十余家|数家|此|本|两家|三家|当地|部分|许多|其他|这些|那些|任何|继续|首次|首个|多间|九家|八家|六家|五家|四家|七家|十家|数十|属于|从事|在\p{Script=Han}{2,8}(?:注册|成立|设立))/u;
/** 中国石油天然气集团, of no form. */
const NATIONAL = new RegExp(
  `${BOUNDARY}(中国(?:(?![的等家多大与和及些个在是有])[\\u4e00-\\u9fa5]){3,8}?(?:集团公司|集团|总公司))(?=[。，、；：,;:“”"《》（）()\\s]|[\\d于在将把被未没已也均都拒表称说则就公对此回否和与及的从]|$)`,
  'gu',
);
/** What is put on a list or taken off it: 将智谱列入 … */
const ROLE =
  /(?<=[将將把])(?![来于在其公该此上下近会被])((?:(?!公司|[把将被从于])[\u4e00-\u9fa5A-Za-z]){2,8}?)(?=(?:也|都|一并|正式|重新|再次)?等?(?:列入|列为|加入|纳入|移出|移除|剔除|从))/gu;
/** Who does or suffers what companies do and suffer; kept only where the text names it more than once. */
const ACTING =
  /(?<=^|[。！？；，、“”（）\s])((?!这|那|其|该|本|我|他|她|它|此|有|在|对|并|又|也|但|而|已|均|都|则|就|将|把|被|从|由|向|因|于|据|随|然|同|首|今|昨|去|上|下|当|前|后|美|中国|国防|商务|财政|法院|法官|议员|公司|企业|发言|外交|名单|清单|消息|知情|分析|专家|律师|记者|投资|市场|股|白宫|众|参|联邦|总统|部长|官员|原告|被告)[\u4e00-\u9fa5]{3,5}?)(?=(?:[昨今上本]?[天日周月][一二三四五六日]?|也|均|已|还|则|曾)?(?:被列|被移|被剔|被除|被加|被摘|起诉|状告|否认|回应|公告|表示|上诉|提起|提告|更名|改名|未回应|没有回应|拒绝))/gu;
const SHORT = new RegExp(
  `${BOUNDARY}((?:${HAN_PLACE})?${BODY}${ENDS}{1,2})(?=[。，、；：,;:“”"《》（）()\\s]|因|上周|本周|下周|周[一二三四五六日]|星期|昨|今|去年|前|当天|当日|\\d|公告|表示|称|回应|否认|发布|宣布|被|未|没有|未能|对此|已|起诉|提起|提出|向|将|与|和|及|的|等|从|列|是|也|均|总部|于|在|诉|方面|股价|此前|曾|主要|则|就|反驳|拒绝|透露|一案|案|上诉|为|自|剔除|移出|移除|除名|列为|列名|纳入|放进|放入|加入|加进|送上|送进|摘|遭|获|买卖|采购|签|合作|订立|之间|或|所|也|还|再|又|同样|昨日|今日|周|星期|去年|今年|本月|上月|成立|创立|创办|创始|董事长|发言人|总裁|首席|股份|股票|更名|改名|$)`,
  'gu',
);

const SURE_ENDS =
  '科技|光电|激光|半导体|微电子|生物|医药|机器人|声学|智能|传感|动力|检测|测绘|热控|海测|航测|泵业|阀门|微科|计量|通达|储能|能源|新能源|新材料|材料|重工|精密|仪器|航空|航天|光学|雷达|复材|航电|遥感|星图|导航|微波|电源|锂电|传动|液压|智控|智联|智造|声呐|水下|海工|重机|能科|光伏|硅业|微纳|量子|算力|轴承|铸造|锻造|机床|连接器|模组|无人机|无人艇|电子|股份|集团|药业|棉业|食品|纺织|化工|石化|钢铁';
/** Characters and words that tell what is made, for whom or how; no coined name is made of them. */
const GENERIC = /[的了是在和与或等其该这那为被把将对向由从于有无不也都就又再更最很多些个家名种类款年月日时后前中间内外上下]/u;
const GENERIC_PAIR =
  /增长|消费|汽车|卫星|军用|民用|商用|家用|环境|海洋|医疗|工业|航空|航天|电子|信息|网络|高端|精密|新型|光学|激光|智能|数字|数据|能源|电力|石油|化学|人工|生命|金融|农业|商业|国家|中国|美国|外国|全球|国际|国防|军事|传统|先进|相关|核心|关键|尖端|前沿|绿色|清洁|固态|液态|生产|制造|研发|研究|开发|设计|销售|出口|进口|供应|提供|使用|采用|投资|控股|上市|大型|小型|微型|移动|通信|电信|安全|公共|社会|民生|教育|物理|机械|电气|半导体|芯片|存储|无人|自动|自主|生物|医药|基因|精细|特种|有色|黑色|稀土|高速|低空|深海|水下|地面|空间|太空|民营|国有|央企|企业|公司|集团|行业|产业|领域|技术|科技|系统|设备|产品|专业|综合|现代|未来|量子|合成|纳米|红外|微波|光纤|毫米|车载|机载|船用|星载|手机|电脑|视频|语音|图像|人脸|服务|工程|测试|第三|第一|第二|分子|细胞|临床|动物|植物|中药|化石|太阳|风力|水力|火力|发电|可再|再生|包括|以及|发展|支持|推动|促进|加强|依靠|掌握|拥有|涉及|属于|生成|部分|主要|重点|一些|许多|部门|机构|法院|政府|实验|人形|仿生|四足|扫地|协作|巡检|送餐|主营|从事|经营|聚焦|专注|业务|低端|中端|通用|专用|高能|高性|高效|高纯|成熟|新兴|战略|北斗|民间|地方|境外|境内|海外|国产|自研|整车|离子|磷酸|三元|燃料|薄膜|碳化|氮化|化合|功率|模拟|射频|逻辑|显示|触控|植保|农用|测量|医用|个人|穿戴|家电|云端|边缘|开源|报道|记者|机密|绝密|涉密|保密|敏感|预算|证据|申请|申报|书面|补充|诉讼|起诉|法律|报告|文件|附件|公告|培训|学习|参考|原始|原料|包装|建筑|装修|过滤|防护|新闻|评估|审查|调查|管理|新浪|网易|腾讯|搜狐|凤凰|大学|学院|学校/u;

/** Whose shares are traded: `中测空间（688001.SH）`. */
const TRADED =
  /(?<=^|[。！？；：:，,、“”"「」（）()\s]|和|与|及|的)([\u4e00-\u9fa5A-Za-z]{2,8}?)(?=[（(](?:[A-Z]{2,6}[:：]\s?)?(?:\d{4,6}|[A-Z]{1,5}|\d{3}[Xx]{3})(?:\.(?:SZ|SH|HK|SS|BJ|N|O|US))?(?:[，,；;、][^）)]{1,20})?[）)])/gu;

/** Who does not answer: 华孚时尚和新疆紫金锌业没有立即回应置评请求. */
const SILENT =
  /(?<=^|[。！？\n])[\u4e00-\u9fa5、]{2,40}?(?=(?:均|都|皆)?(?:没有|未能?|尚未|并未)(?:立即|即时|立刻|及时|马上)?(?:对此|就此)?(?:回应|回复|答复|置评))/gu;
const NO_NAME =
  /办公室$|办公厅$|总署$|司令部$|协会$|联盟$|机构$|论坛$|[的了这那其该此他她它]|部$|局$|院$|会$|署$|方$|方面$|白宫|大楼|大厦|使馆|政府|委员|公司$|企业$|厂商$|发言人|律师|记者|对此|目前|截至|官员|议员|总统|国会|当局|实体$|^[两三四五六七八九十多数几]/u;

const ONLY_FORM = new RegExp(`^(?:${HAN_PLACE}|中国)?市?${HAN_FORM}$`, 'u');

/** Chinese companies by the way their names end; those of the register are found by name. */
export function hanCompanies(text: string, simple: string, tokens: readonly Token[]): readonly CompanySpan[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found: CompanySpan[] = [];
  for (const [pattern, score] of [
    [FULL, 0.9],
    [NATIONAL, 0.82],
    [TRADED, 0.9],
    [SHORT, 0.75],
    [ROLE, 0.81],
    [ACTING, 0.7],
  ] as const) {
    for (const match of simple.matchAll(pattern)) {
      const matched = match[1] ?? '';
      const full = pattern === FULL;
      const from = full || pattern === ROLE ? fullNameStart(matched) : 0;
      const written = matched.slice(from);
      const [start, end] = [match.index + from, match.index + matched.length];
      if ((pattern === TRADED && NO_NAME.test(written)) || written.length < 2 || ONLY_FORM.test(written)) continue;
      if (pattern !== NATIONAL && (full ? CUT_FULL : CUT).test(written)) continue;
      if (pattern === ROLE && from > 0 && (written.length < 3 || GENERIC.test(written) || GENERIC_PAIR.test(written))) continue;
      if (found.some((each) => start < each.end && each.start < end)) continue;
      found.push({ start, end, entity: null, name: text.slice(start, end), score, by: 'name' });
    }
  }
  for (const { index, 0: subject } of simple.matchAll(SILENT)) {
    for (const { index: at, 0: name } of subject.matchAll(/[^、和与及，]+/gu)) {
      const start = index + at;
      const end = start + name.length;
      if (name.length < 2 || name.length > 8 || NO_NAME.test(name) || found.some((each) => each.start < end && start < each.end)) continue;
      found.push({ start, end, entity: null, name: text.slice(start, end), score: 0.85, by: 'name' });
    }
  }
  // A name told once may be a chance of words; told again, or in full, it is a name.
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.filter(({ name, score }) => score > 0.8 || (times.get(name) ?? 0) > 1 || coined(simplified(name)));
}

/** Whether a name is made of a coined word and a plain ending: 远川动力, but not 消费电子. */
function coined(name: string): boolean {
  const body = COINED.exec(name)?.[1];
  return body !== undefined && !GENERIC.test(body) && !GENERIC_PAIR.test(body);
}

const COINED = new RegExp(`^(?:${HAN_PLACE})?([\\u4e00-\\u9fa5]{2,3})(?:${SURE_ENDS}){1,2}$`, 'u');
