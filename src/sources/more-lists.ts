import type { List } from '../register/index.js';

type Described = Pick<List, 'id' | 'name' | 'short' | 'authority' | 'does' | 'doesNot'> &
  Partial<Pick<List, 'jurisdiction' | 'citation' | 'url'>>;

const TREASURY = 'US Treasury, Office of Foreign Assets Control';

/** Described from general knowledge: none of it rests on a source of the register yet, and the confidence says so. */
const DESCRIBED: readonly Described[] = [
  {
    id: 'us-ofac-cons',
    name: 'Consolidated Sanctions List (not SDN)',
    short: 'OFAC non-SDN',
    authority: TREASURY,
    does: 'Gathers in one file the lists of the Office of Foreign Assets Control whose parties are under measures short of blocking.',
    doesNot: 'It is no measure of its own: what is forbidden depends on the programme named for each party.',
    url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_PRIM.CSV',
  },
  {
    id: 'us-ofac-ssi',
    name: 'Sectoral Sanctions Identifications List',
    short: 'SSI',
    authority: TREASURY,
    does: 'Forbids US persons certain dealings, such as new debt or equity, with the parties it names in sectors of the Russian economy.',
    doesNot: 'By itself it blocks no property.',
  },
  {
    id: 'us-ofac-fse',
    name: 'Foreign Sanctions Evaders List',
    short: 'FSE',
    authority: TREASURY,
    does: 'Forbids US persons to deal with foreign parties that evaded US sanctions on Iran or Syria.',
    doesNot: 'By itself it blocks no property.',
  },
  {
    id: 'us-ofac-mbs',
    name: 'Non-SDN Menu-Based Sanctions List',
    short: 'NS-MBS',
    authority: TREASURY,
    does: 'Names parties under chosen measures short of blocking, told for each of them.',
    doesNot: 'By itself it blocks no property, and what it forbids is not the same for all.',
  },
  {
    id: 'us-ofac-plc',
    name: 'Non-SDN Palestinian Legislative Council List',
    short: 'NS-PLC',
    authority: TREASURY,
    does: 'Has US banks reject transactions of the members of the Palestinian Legislative Council it names.',
    doesNot: 'By itself it blocks no property.',
  },
  {
    id: 'us-ofac-capta',
    name: 'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
    short: 'CAPTA',
    authority: TREASURY,
    does: 'Forbids or limits the accounts that the foreign banks it names may hold with US banks.',
    doesNot: 'By itself it blocks no property and binds nobody but banks.',
  },
  {
    id: 'us-bis-dpl',
    name: 'Denied Persons List',
    short: 'DPL',
    authority: 'US Commerce, Bureau of Industry and Security',
    does: 'Names parties whose export privileges were denied by order: nobody may take part in a transaction with them in US-controlled items.',
    doesNot: 'It does not forbid dealings that involve no item under the US export rules.',
  },
  {
    id: 'us-state-dtc',
    name: 'AECA Debarred List',
    short: 'ITAR debarred',
    authority: 'US State Department, Directorate of Defense Trade Controls',
    does: 'Bars those named from taking part in exports of defense articles and services.',
    doesNot: 'It does not reach trade outside the arms export rules.',
  },
  {
    id: 'us-state-isn',
    name: 'Nonproliferation Sanctions',
    short: 'ISN',
    authority: 'US State Department, Bureau of International Security and Nonproliferation',
    does: 'Names parties under sanctions for the spread of weapons of mass destruction or missiles; they may differ for each party.',
    doesNot: 'It is no single measure: what is forbidden stands in the notice of each determination.',
  },
  {
    id: 'opensanctions',
    name: 'OpenSanctions',
    short: 'OpenSanctions',
    authority: 'OpenSanctions, a publisher of collected data',
    jurisdiction: 'various',
    does: 'Collects in one format the parties of many official lists, with others that may be a risk, such as politicians.',
    doesNot: 'It is no act of a government: what follows for a party stands in the list from which it was collected.',
    url: 'https://www.opensanctions.org/datasets/default/',
  },
];

export const MORE_LISTS: readonly List[] = DESCRIBED.map((list) => ({
  jurisdiction: 'US',
  ...list,
  coverage: 'none',
  sources: [],
  confidence: 'unverified',
}));
