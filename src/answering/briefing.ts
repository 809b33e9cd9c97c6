// The third door of the room: behind it lie the matcher and the forms of a brief, which plain questions never need.
export type {
  Brief,
  BriefCase,
  BriefClaim,
  BriefEffect,
  BriefParty,
  BriefRelative,
  BriefRole,
  BriefStanding,
  BriefTimeline,
  Doubt,
} from './brief/brief.js';
export { type BriefAnswer, type BriefAsked, briefAnswer, briefOf } from './brief/brief-answer.js';
export { briefHtml } from './brief/brief-html.js';
export { briefMarkdown } from './brief/brief-markdown.js';
export type { CitedSource } from './brief/citing.js';
export type { ActStatement, Bounded, Statement } from './brief/statement.js';
