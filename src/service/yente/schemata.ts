import type { SubjectKind } from '../../screening/index.js';
import type { PartySchema } from '../follow-the-money/ftm-entity.js';

/** What a query of each matchable schema of FollowTheMoney's model is compared with; `null`: the register holds none of it. */
const KINDS: Readonly<Record<string, SubjectKind | null>> = {
  Company: 'Company',
  Organization: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: 'LegalEntity',
  Person: 'Person',
  Vessel: 'Vessel',
  Vehicle: 'Vessel',
  Address: null,
  Airplane: null,
  BankAccount: null,
  CryptoWallet: null,
  Position: null,
  Security: null,
  Territory: null,
  UserAccount: null,
};

/** What a matchable schema is compared with; `undefined` for one that cannot be matched or that the model does not have. */
export function kindOfSchema(schema: string): SubjectKind | null | undefined {
  return Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
}

/** The schemata of parties that a search for a schema finds: itself and what extends it. */
const FOUND: Readonly<Record<string, readonly PartySchema[]>> = {
  Thing: ['Company', 'Organization', 'Person', 'Vessel', 'LegalEntity'],
  LegalEntity: ['Company', 'Organization', 'Person', 'LegalEntity'],
  Organization: ['Company', 'Organization'],
  Company: ['Company'],
  Person: ['Person'],
  Vessel: ['Vessel'],
  Vehicle: ['Vessel'],
  Asset: ['Company', 'Vessel'],
  Value: ['Company', 'Vessel'],
};

/** Of a schema that the model has and the register not, nothing is found; `null` for one that the model does not have. */
export function schemataFound(schema: string): readonly PartySchema[] | null {
  if (Object.hasOwn(FOUND, schema)) return FOUND[schema] ?? [];
  return OTHERS.has(schema) ? [] : null;
}

const OTHERS = new Set(
  [
    'Address Airplane BankAccount CryptoWallet Position PublicBody Security Territory UserAccount Analyzable Article Audio Call',
    'CallForTenders Contract CourtCase Document EconomicActivity Email Event Folder HyperText Identification Image Interest Interval',
    'License Mention Message Note Package Page Pages Passport PlainText Project RealEstate Risk Sanction Similar Table TaxRoll Trip',
    'Video Workbook Ownership Control Succession Directorship Membership Employment Family Associate Representation UnknownLink',
  ].flatMap((line) => line.split(' ')),
);

/** The plural of a schema, as facets are labelled. */
export const PLURALS: Readonly<Record<PartySchema, string>> = {
  Company: 'Companies',
  Organization: 'Organizations',
  Person: 'People',
  Vessel: 'Vessels',
  LegalEntity: 'Legal entities',
};

/** Properties that hold entities, of any schema a party is told in. */
export const ENTITY_PROPERTIES: ReadonlySet<string> = new Set(
  [
    'addressEntity agencyClient agentRepresentation associates associations bankAccounts callForTenders callsMade callsReceived',
    'candidateSimilars contractAuthority contractAwardSupplier controlledEntities controllingEntities courtCase cryptoWallets',
    'debtCreditor debtDebtor delegatedCallForTenders directorshipDirector directorshipOrganization documentedBy',
    'economicActivityDeclarant economicActivityHolder economicActivityReceiver economicActivitySender emailsReceived emailsSent',
    'employees employers eventsInvolved eventsOrganized familyPerson familyRelative identification images matchSimilars',
    'membershipMember membershipOrganization mentionedBy messagesReceived messagesSent noteEntities operatedVehicles operator',
    'ownedVehicles owner ownershipAsset ownershipOwner parent paymentBeneficiary paymentPayer positionOccupancies positions',
    'predecessors projectParticipation proof riskSource risks sanctions securities subsidiaries successors taxRolls tripsInvolved',
    'unknownLinkFrom unknownLinkTo userAccounts',
  ].flatMap((line) => line.split(' ')),
);
