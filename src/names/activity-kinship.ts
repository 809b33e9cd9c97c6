import type { Activity } from './activity-table.js';

/**
 * Concepts that stand for one another in renderings of one name, a family a line: the likeness of any two of it, then their ids.
 * Families and values are judgement, not a standard.
 */
const FAMILIES = `
0.7 technology science science-technology
0.6 technology high-tech information-technology science-technology
0.6 communication telecom
0.5 communication information network telecom mobile wireless
0.6 internet network online
0.6 information information-technology information-industry
0.6 industry industrial-development manufacturing heavy-industry light-industry
0.5 industry enterprise venture
0.6 development exploitation industrial-development construction-development
0.6 heavy-industry heavy-machinery heavy
0.6 machinery mechanical-electrical heavy-machinery construction-machinery mining-machinery machine-tool equipment
0.6 electronics microelectronics semiconductor integrated-circuit circuit chip
0.6 optoelectronics optical laser fiber-optic
0.5 electric electric-power electric-appliance mechanical-electrical electronics electric-motor
0.6 electric-power energy power-source power-drive thermal-power
0.7 energy new-energy
0.6 new-energy solar photovoltaic wind-power battery energy-storage
0.7 material new-material
0.6 chemical fine-chemical chemical-industry petrochemical
0.6 petroleum petrochemical oilfield oil-service gas
0.6 pharmaceutical biopharma biotech biology traditional-medicine
0.6 medical medical-device health hospital pharmaceutical
0.6 automobile auto-parts vehicle
0.6 shipbuilding ship marine shipping
0.6 transport logistics shipping freight
0.6 railway rail-transit
0.5 aviation aerospace aircraft airline
0.6 construction engineering civil-engineering
0.6 environment ecology environmental-technology green energy-saving
0.6 real-estate property land housing
0.6 trade commerce foreign-trade import-export business
0.5 sale retail distribution wholesale market commerce
0.6 investment capital fund venture
0.5 finance capital bank securities
0.6 culture media film-tv publishing
0.6 food beverage dairy meat
0.6 textile garment fabric fashion home-textile
0.6 metal nonferrous metallurgy alloy
0.6 steel special-steel metallurgy
0.7 research research-institute institute academy
0.6 international global world
0.6 intelligent intelligent-manufacturing intelligent-control robot automation artificial-intelligence
0.5 automation control numerical-control
0.7 group holding
0.6 united joint allied
0.6 home furniture home-appliance home-textile
`;

/** Two concepts that share a word spelled in full, and two that share an abbreviation only. */
const SHARED_WORD = 0.8;
const SHARED_ABBREVIATION = 0.3;

let kinship: ReadonlyMap<string, number> | undefined;

/** The likeness of two different activities: the greatest of what families and shared words give. */
export function related(a: string, b: string, activities: readonly Activity[]): number {
  kinship ??= weave(activities);
  return kinship.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
}

function weave(activities: readonly Activity[]): ReadonlyMap<string, number> {
  const woven = new Map<string, number>();
  const tie = (ids: readonly string[], likeness: number): void => {
    for (const a of ids) {
      for (const b of ids) {
        const pair = `${a} ${b}`;
        if (a < b && (woven.get(pair) ?? 0) < likeness) woven.set(pair, likeness);
      }
    }
  };
  for (const line of FAMILIES.trim().split('\n')) {
    const [likeness, ...ids] = line.split(' ');
    tie(ids, Number(likeness));
  }
  for (const ids of bearers(activities, ({ words, han }) => [...words, ...han.filter((word) => word.length > 1)])) tie(ids, SHARED_WORD);
  for (const ids of bearers(activities, ({ words, short }) => [...words, ...short])) tie(ids, SHARED_ABBREVIATION);
  return woven;
}

function bearers(activities: readonly Activity[], spellings: (activity: Activity) => readonly string[]): readonly (readonly string[])[] {
  const held = new Map<string, string[]>();
  for (const activity of activities) {
    for (const spelling of spellings(activity)) {
      const ids = held.get(spelling);
      if (ids === undefined) held.set(spelling, [activity.id]);
      else ids.push(activity.id);
    }
  }
  return [...held.values()].filter((ids) => ids.length > 1);
}

let kin: ReadonlyMap<string, readonly string[]> | undefined;

/** The activities that stand for this one in renderings of a name, with a likeness from 0.6 on. */
export function kinOfActivity(activity: string, activities: readonly Activity[]): readonly string[] {
  kinship ??= weave(activities);
  kin ??= byActivity(kinship);
  return kin.get(activity) ?? [];
}

const NEAR = 0.6;

function byActivity(woven: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [pair, likeness] of woven) {
    const [a, b] = pair.split(' ');
    if (a === undefined || b === undefined || likeness < NEAR) continue;
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}
