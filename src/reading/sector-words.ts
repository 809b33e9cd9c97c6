/** Words for sectors as the press lists them, and the id of the register; what the register has no sector for keeps its words. */
const SECTORS: readonly (readonly [id: string, words: RegExp])[] = [
  ['embodied AI', /\bembodied (?:ai|artificial intelligence)\b|具身智能/gu],
  ['life sciences', /\blife sciences?\b|生命科学/gu],
  ['biotech', /\bbio-?tech(?:nology)?\b|生物(?:技术|科技)/gu],
  ['artificial intelligence', /\bartificial intelligence\b|\bai\b(?! start)|人工智能/gu],
  ['semiconductors', /\bsemiconductors?\b|\bchips?\b|半导体|芯片/gu],
  ['robotics', /\brobotics\b|\brobots\b|机器人/gu],
  ['drones', /\bdrones?\b|\bunmanned aerial\b|无人机/gu],
  ['batteries', /\bbatter(?:y|ies)\b|电池/gu],
  ['lidar', /\blidar\b|激光雷达/gu],
  ['telecoms', /\btelecom(?:s|munications)?\b|通信/gu],
  ['quantum', /\bquantum\b|量子/gu],
  ['electric vehicles', /\belectric (?:cars|vehicles)\b|电动(?:汽)?车/gu],
  ['displays', /\bdisplays?\b|显示(?:面板)?/gu],
  ['shipbuilding', /\bshipbuilding\b|造船/gu],
  ['aerospace', /\baerospace\b|航空航天/gu],
];

const ABOUT = /sector|biotech|semiconductor|robot|drone|batter|lidar|telecom|quantum|artificial|产业|领域|行业|人工智能|半导体/u;

/** The sectors that a sentence names, in its order. What lies within a longer one is not named apart. */
export function sectorsNamed(mask: string): readonly string[] {
  if (!ABOUT.test(mask)) return [];
  const found: { readonly id: string; readonly at: number; readonly end: number }[] = [];
  for (const [id, words] of SECTORS) {
    for (const match of mask.matchAll(words)) {
      const end = match.index + match[0].length;
      if (!found.some((each) => match.index < each.end && each.at < end)) found.push({ id, at: match.index, end });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
}
