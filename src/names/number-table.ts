/** English cardinals below twenty and their ordinals, by value; further spellings after them, the misspelt ones too. */
export const SMALL_NUMBERS: readonly string[] = [
  'zero zeroth',
  'one first',
  'two second',
  'three third',
  'four fourth',
  'five fifth fith',
  'six sixth',
  'seven seventh',
  'eight eighth eigth eigthth',
  'nine ninth nineth',
  'ten tenth',
  'eleven eleventh',
  'twelve twelfth twelth twelveth',
  'thirteen thirteenth thirtheenth',
  'fourteen fourteenth forteen forteenth',
  'fifteen fifteenth',
  'sixteen sixteenth',
  'seventeen seventeenth',
  'eighteen eighteenth',
  'nineteen nineteenth ninteen ninteenth',
];

/** The tens from twenty. */
export const TENS: readonly string[] = [
  'twenty twentieth twentyeth',
  'thirty thirtieth thirtyeth',
  'forty fortieth fourty fourtieth',
  'fifty fiftieth',
  'sixty sixtieth',
  'seventy seventieth',
  'eighty eightieth',
  'ninety ninetieth ninty nintieth',
];

/** Chinese digits, the formal ones too (folded to simplified); 〇 and ○ are zero, 两 is two. */
export const HAN_DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from('零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖两', (digit, at) => [
    digit,
    [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2][at] ?? 0,
  ]),
);

/** Chinese powers of ten, and the two contracted tens 廿 and 卅. */
export const HAN_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
export const HAN_TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** What a bare Chinese numeral must stand before to be one: an institute, a works, a bureau. 三一, 四川 and 万科 are words. */
export const COUNTED: readonly string[] = ['研究', '所', '院', '厂', '局', '号', '处', '师', '军', '团'];
