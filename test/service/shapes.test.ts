import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import type { Brief } from '../../src/answering/briefing.js';
import type {
  DiffAnswer,
  EditionAnswer,
  EffectsAnswer,
  HistoryAnswer,
  ListAnswer,
  OutcomesAnswer,
  ProposalAnswer,
  StandingAnswer,
} from '../../src/answering/index.js';
import type { EntityHit, EntityPage } from '../../src/answering/searching.js';
import type { Mention, Quote } from '../../src/reading/index.js';
import type {
  BaseRate,
  Edition,
  Effect,
  Entity,
  Entry,
  Happening,
  Identifier,
  Name,
  RegisterEvent,
  Removal,
  Source,
  Standing,
} from '../../src/register/index.js';
import type { Correction, ProposalView } from '../../src/reviewing/index.js';
import type { ScreenMatch, Subject } from '../../src/screening/index.js';
import type { entityPageShape } from '../../src/service/v1/entity-routes.js';
import type { diffShape, outcomesShape } from '../../src/service/v1/list-routes.js';
import type { NamedRelation } from '../../src/service/v1/relations.js';
import type { FactPlace } from '../../src/service/v1/resting.js';
import type { briefShape } from '../../src/service/v1/shapes/brief-shape.js';
import type {
  documentHeadShape,
  mentionShape,
  placeShape,
  proposedEventShape,
  quoteShape,
  toldEventShape,
} from '../../src/service/v1/shapes/document-shape.js';
import type { effectShape } from '../../src/service/v1/shapes/effect-shape.js';
import type { entityShape, hitShape, identifierShape, nameShape, relationShape } from '../../src/service/v1/shapes/entity-shape.js';
import type { eventShape, happeningShape } from '../../src/service/v1/shapes/happening-shape.js';
import type {
  editionShape,
  entryShape,
  listShape,
  proposalShape,
  rateShape,
  removalShape,
} from '../../src/service/v1/shapes/list-shape.js';
import type { correctionShape, proposalViewFields } from '../../src/service/v1/shapes/review-shape.js';
import type { matchShape, subjectShape } from '../../src/service/v1/shapes/screening-shape.js';
import type { sourceShape } from '../../src/service/v1/shapes/source-shape.js';
import { standingShape } from '../../src/service/v1/shapes/standing-shape.js';
import type { factPlaceShape } from '../../src/service/v1/source-routes.js';
import type { effectsAnswerShape, historyAnswerShape, standingAnswerShape } from '../../src/service/v1/standing-routes.js';
import type { DocumentHead, DocumentPlace, ProposedEvent, ToldEvent } from '../../src/store/index.js';

/** A type as its JSON has it: days are text, nothing is marked read-only, and what may be absent is marked as such. */
type Json<T> = T extends string
  ? T extends { readonly day: unknown }
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? Json<U>[]
      : {
          -readonly [K in keyof T]-?: undefined extends T[K] ? { absent: true; or: Json<Exclude<T[K], undefined>> } : Json<T[K]>;
        };

type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** True where each can stand in the place of the other. */
type Same<A, B> = Both<Json<A>, Json<B>>;

/** What a view is answered without: a draft may have no date, and its problems no file. */
type InView = 'draft' | 'problems';
type About = 'entity' | 'nearest' | 'candidates';
type Of<S extends z.ZodType> = z.output<S>;
type OfFields<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

/** Compiles only where every schema of an answer is the type of the value that is answered. */
const SAME: {
  readonly standing: Same<Standing, Of<typeof standingShape>>;
  readonly happening: Same<Happening, Of<typeof happeningShape>>;
  readonly event: Same<RegisterEvent, Of<typeof eventShape>>;
  readonly effect: Same<Effect, Of<typeof effectShape>>;
  readonly list: Same<ListAnswer, Of<typeof listShape>>;
  readonly edition: Same<EditionAnswer, Of<typeof editionShape>>;
  readonly entry: Same<Entry, Of<typeof entryShape>>;
  readonly removal: Same<Removal, Of<typeof removalShape>>;
  readonly source: Same<Source, Of<typeof sourceShape>>;
  readonly entity: Same<Entity, Of<typeof entityShape>>;
  readonly name: Same<Name, Of<typeof nameShape>>;
  readonly identifier: Same<Identifier, Of<typeof identifierShape>>;
  readonly relation: Same<NamedRelation, Of<typeof relationShape>>;
  readonly hit: Same<EntityHit, Of<typeof hitShape>>;
  readonly page: Same<EntityPage, Omit<OfFields<typeof entityPageShape>, 'on' | 'known'>>;
  readonly match: Same<ScreenMatch, Of<typeof matchShape>>;
  readonly subject: Same<Subject, Of<typeof subjectShape>>;
  readonly proposal: Same<ProposalAnswer, Of<typeof proposalShape>>;
  readonly rate: Same<BaseRate, Of<typeof rateShape>>;
  readonly outcomes: Same<OutcomesAnswer, OfFields<typeof outcomesShape>>;
  readonly diff: Same<DiffAnswer, Omit<OfFields<typeof diffShape>, 'known' | 'sizes'>>;
  readonly fact: Same<FactPlace, Of<typeof factPlaceShape>>;
  readonly standingAnswer: Same<StandingAnswer, Omit<OfFields<typeof standingAnswerShape>, About>>;
  readonly historyAnswer: Same<HistoryAnswer, Omit<OfFields<typeof historyAnswerShape>, About>>;
  readonly effectsAnswer: Same<EffectsAnswer, Omit<OfFields<typeof effectsAnswerShape>, About>>;
  readonly brief: Same<Brief, Of<typeof briefShape>>;
  readonly told: Same<ToldEvent, Of<typeof toldEventShape>>;
  readonly quote: Same<Quote, Of<typeof quoteShape>>;
  readonly mention: Same<Mention, Of<typeof mentionShape>>;
  readonly documentHead: Same<DocumentHead, Of<typeof documentHeadShape>>;
  readonly documentPlace: Same<DocumentPlace, Of<typeof placeShape>>;
  readonly proposed: Same<ProposedEvent, Of<typeof proposedEventShape>>;
  readonly view: Same<Omit<ProposalView, InView>, Omit<OfFields<typeof proposalViewFields>, InView>>;
  readonly correction: Same<Correction, Of<typeof correctionShape>>;
  /** That it can fail: an edition without its counts, another name, another word. */
  readonly lacking: Same<Edition, Of<typeof editionShape>>;
  readonly renamed: Same<{ readonly a: string }, { readonly b: string }>;
  readonly optional: Same<{ readonly a?: string }, { readonly b?: string }>;
  readonly required: Same<{ readonly a?: string }, { readonly a: string }>;
  readonly reworded: Same<{ readonly a: 'x' | 'y' }, { readonly a: 'x' | 'z' }>;
} = {
  standing: true,
  happening: true,
  event: true,
  effect: true,
  list: true,
  edition: true,
  entry: true,
  removal: true,
  source: true,
  entity: true,
  name: true,
  identifier: true,
  relation: true,
  hit: true,
  page: true,
  match: true,
  subject: true,
  proposal: true,
  rate: true,
  outcomes: true,
  diff: true,
  fact: true,
  standingAnswer: true,
  historyAnswer: true,
  effectsAnswer: true,
  brief: true,
  told: true,
  quote: true,
  mention: true,
  documentHead: true,
  documentPlace: true,
  proposed: true,
  view: true,
  correction: true,
  lacking: false,
  renamed: false,
  optional: false,
  required: false,
  reworded: false,
};

test('[A20] the schema of an answer is the type of the value that is answered', () => {
  expect(Object.values(SAME).filter((same) => same)).toHaveLength(34);
  // The schemas are closed in the types; here that they read a value of the register without losing a field.
  const strict = z.strictObject(standingShape.shape);
  expect(strict.safeParse({ list: 'l' }).success).toBe(false);
});
