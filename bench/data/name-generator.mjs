// Plausible names of companies and persons without end, the same for the same seed: for measuring size and speed, never accuracy.
import { seeded } from '../accuracy/seeded.mjs';

const words = (text) => text.trim().split(/\s+/);

const CITIES =
  words(`Beijing Shanghai Shenzhen Guangzhou Hangzhou Nanjing Wuhan Chengdu Tianjin Suzhou Xiamen Dalian London Paris Berlin Hamburg Milan Madrid
  Warsaw Prague Vienna Zurich Istanbul Ankara Dubai Riyadh Tehran Cairo Lagos Nairobi Mumbai Delhi Karachi Dhaka Jakarta Manila Seoul Busan Tokyo Osaka Sydney
  Toronto Houston Chicago Boston Dallas Denver Austin Miami Bogota Lima Santiago Moscow Kazan Minsk Kiev Almaty Tashkent`);
const HAN_CITIES = words(
  '北京 上海 深圳市 广州 杭州 南京 武汉 成都 天津 苏州 厦门 大连 西安 重庆 青岛 宁波 无锡 长沙 郑州 合肥 福州 沈阳 济南 昆明 江苏 浙江 广东 山东 四川 湖北',
);
const STARTS = words(
  'Al Bel Cor Dan El Far Gal Hel In Jar Kal Lor Mer Nor Or Pol Qua Ras Sol Ter Ul Ver Wal Xan Yor Zen Bra Cle Dru Fro Gri Kra Pre Sta Tri Vol Zha Xin Hua Jin Feng',
);
const MIDDLES = words('a e i o u ara eli ino oma ura anta ente isto olde umba ia eo au ai ei');
const ENDS = words(
  'x n r s t l m dor gen lis mar nex pol ris sta tek tron ven via wood zon field ford berg stein mann ski ova tech soft chem pharm gas plast',
);
const ACTIVITIES =
  words(`Technology Technologies Electronics Shipping Trading Logistics Engineering Construction Energy Petroleum Mining Steel Textile Foods Pharma
  Medical Software Systems Networks Communications Semiconductor Aviation Aerospace Marine Automotive Machinery Chemical Plastics Finance Capital Insurance Bank
  Investment Holdings Properties Consulting Services Solutions Security Robotics Materials Optics Instruments Packaging Agriculture Water Solar`);
const FORMS = [
  'Ltd',
  'Limited',
  'Inc.',
  'LLC',
  'Co., Ltd.',
  'Corporation',
  'GmbH',
  'AG',
  'S.A.',
  'S.p.A.',
  'B.V.',
  'Pty Ltd',
  'PLC',
  'OOO',
  'JSC',
  'Sp. z o.o.',
  'S.R.L.',
  'FZE',
  'Group',
  'Sdn Bhd',
];
const HAN_CORES = [
  ...'华中金天海东新国大安明光信联达通恒盛泰润德瑞嘉科创智远宏正元博航星云龙凯利丰兴源鑫辉腾飞力合众和康健美佳宇宙亿万长江山河',
];
const HAN_ACTIVITIES = words(
  '科技 电子 贸易 实业 建设 工程 物流 投资 网络 信息技术 新能源 半导体 生物医药 机械 化工 材料 通信 航空 软件 食品 汽车零部件 光电 自动化 文化传媒 环保 医疗器械',
);
const HAN_FORMS = ['有限公司', '有限公司', '有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];
const PEOPLE = [
  [
    'James Mary John Linda Robert Susan Michael Karen David Lisa Paul Nancy Mark Betty',
    'Smith Johnson Brown Miller Davis Wilson Moore Taylor Clark Hall Young King Wright Hill Scott Baker',
  ],
  [
    'Ivan Olga Sergei Elena Dmitri Irina Alexei Natalia Andrei Tatiana Viktor Svetlana',
    'Ivanov Petrov Sidorov Kuznetsov Popov Volkov Morozov Novikov Fedorov Orlov Lebedev Kozlov Pavlov',
  ],
  [
    'Mohammed Fatima Ahmed Aisha Ali Zainab Hassan Maryam Omar Khadija Yusuf Ibrahim',
    'al-Hassan al-Masri Haddad Khoury Nasser Mansour Rahman Siddiqui Qureshi al-Tikriti Saleh Farouk',
  ],
  [
    'Wei Fang Min Jing Lei Yang Tao Hui Qiang Ping Xiaoming Zhiyuan Jianguo Yuxuan',
    'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo',
  ],
  [
    'Jose Maria Carlos Ana Luis Carmen Juan Rosa Pedro Lucia Miguel Sofia',
    'Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera',
  ],
  [
    'Hans Anna Klaus Petra Jürgen Ursula Pierre Marie Luc Sophie Marco Giulia',
    'Müller Schmidt Weber Fischer Dubois Lefebvre Moreau Rossi Bianchi Ferrari Jansen de Vries',
  ],
].map(([given, family]) => ({ given: words(given), family: words(family) }));
const FAMILIES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂文辉建华玉兰志红'];

/** So many names from a seed, each with its kind. */
export function* namesFrom(seed, count) {
  const random = seeded(seed);
  for (let at = 0; at < count; at += 1) {
    const share = random.next();
    if (share < 0.45) yield { text: company(random), kind: 'organisation' };
    else if (share < 0.65) yield { text: hanCompany(random), kind: 'organisation' };
    else if (share < 0.95) yield { text: person(random), kind: 'person' };
    else yield { text: random.pick(FAMILIES) + some(random, GIVEN, 1, 2), kind: 'person' };
  }
}

function company(random) {
  const { pick, chance } = random;
  const parts = [
    chance(0.3) ? pick(CITIES) : '',
    coined(random),
    chance(0.25) ? coined(random) : '',
    pick(ACTIVITIES),
    chance(0.2) ? pick(ACTIVITIES) : '',
    chance(0.05) ? String(1 + random.below(60)) : '',
    pick(FORMS),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function coined({ pick, chance }) {
  return pick(STARTS) + pick(MIDDLES) + (chance(0.5) ? pick(STARTS).toLowerCase() + pick(MIDDLES) : '') + pick(ENDS);
}

function hanCompany(random) {
  const place = random.chance(0.6) ? random.pick(HAN_CITIES) : '';
  return place + some(random, HAN_CORES, 2, 3) + random.pick(HAN_ACTIVITIES) + random.pick(HAN_FORMS);
}

function person(random) {
  const people = random.pick(PEOPLE);
  const first = given(people, random);
  const second = random.chance(0.4) ? given(people, random) : '';
  const middle = second === '' || second === first ? '' : ` ${second}`;
  return `${first}${middle} ${random.chance(0.4) ? common(people.family, random) : coined(random)}`;
}

/** Half of all people bear one of the common given names, the first of the list most often; the other half a rarer one. */
function given({ given }, random) {
  return random.chance(0.5)
    ? common(given, random)
    : random.pick(STARTS) + random.pick(MIDDLES) + random.pick(['', 'n', 'na', 'l', 'ra', 's', 'sha', 'm', 'd', 'ta']);
}

function common(list, random) {
  return list[Math.floor(list.length * random.next() ** 2)];
}

function some({ pick, below }, list, least, most) {
  return Array.from({ length: least + below(most - least + 1) }, () => pick(list)).join('');
}
