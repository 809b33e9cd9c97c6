import type { Context } from 'hono';
import { dayOf } from '../../register/index.js';
import { requires } from '../access/requires.js';
import type { Loaded } from '../loaded.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { algorithmWarnings } from './algorithms.js';
import { matchBody } from './example.js';
import { answerOf, type MatchQuestion } from './match-answer.js';
import { Parameters } from './parameters.js';
import { clocksOf, scopeOf } from './question.js';
import { YenteRefusal } from './yente-refusal.js';

/** Yente's defaults and bounds for `/match`. */
export const MATCH = { limit: 5, mostLimit: 500, threshold: 0.7, mostExcluded: 50 } as const;

/** Nothing that scores less is found (see `THRESHOLDS` of the matcher): a lower cutoff finds no more. */
const LEAST_SCORE = 0.5;

/** So long a batch may keep others waiting, in milliseconds. */
const TURN = 10;

/** `POST /match/{dataset}`. */
export function addMatchRoutes(routes: ServiceApp, world: ServiceWorld): void {
  routes.post('/match/:dataset', requires('screen'), async (c) => {
    const loaded = c.get('loaded');
    const { question, warnings } = keptQuestion(c, world);
    const { queries, weights, config } = matchBody(await c.req.text());
    const told = [
      ...warnings,
      ...weights.slice(0, 20).map((name) => `weights.${name.slice(0, 100)}: not looked at; the model was fitted as a whole`),
      ...config.slice(0, 20).map((name) => `config.${name.slice(0, 100)}: not looked at`),
    ];
    const answers: string[] = [];
    let began = performance.now();
    for (const [key, example] of queries) {
      answers.push(`${JSON.stringify(key)}:${answerOf(world, loaded, question, example)}`);
      if (performance.now() - began > TURN) {
        await new Promise(setImmediate);
        began = performance.now();
      }
    }
    const warned = told.length === 0 ? '' : `,"warnings":${JSON.stringify(told)}`;
    return c.body(`{"responses":{${answers.join(',')}},"limit":${question.limit}${warned}}`, 200, {
      'content-type': 'application/json',
      'x-batch-size': String(answers.length),
    });
  });
}

interface Asked {
  readonly question: MatchQuestion;
  readonly warnings: readonly string[];
}

/** Clients ask the same dataset with the same parameters over and over: so many questions of a register are kept. */
const KEPT = 256;
const LONGEST_KEPT = 500;
const kept = new WeakMap<Loaded, Map<string, Asked>>();

function keptQuestion(c: Context<ServiceEnv, '/match/:dataset'>, world: ServiceWorld): Asked {
  const { url } = c.req.raw;
  if (url.length > LONGEST_KEPT) return matchQuestion(c, world);
  const loaded = c.get('loaded');
  const questions = kept.get(loaded) ?? new Map<string, Asked>();
  kept.set(loaded, questions);
  const key = `${dayOf(world.now())} ${url}`;
  const before = questions.get(key);
  if (before !== undefined) return before;
  const asked = matchQuestion(c, world);
  if (questions.size >= KEPT) questions.clear();
  questions.set(key, asked);
  return asked;
}

function matchQuestion(c: Context<ServiceEnv, '/match/:dataset'>, { now }: ServiceWorld): Asked {
  const parameters = new Parameters(c.req.queries());
  const clocks = clocksOf(parameters, now());
  const limit = parameters.whole('limit', MATCH.limit, MATCH.mostLimit);
  const threshold = parameters.number('threshold', MATCH.threshold);
  const cutoff = Math.min(parameters.number('cutoff', MATCH.threshold), threshold);
  const algorithm = parameters.text('algorithm', 'best');
  const answered = algorithmWarnings(algorithm);
  const question = {
    limit,
    threshold,
    cutoff,
    excludeSchema: new Set(parameters.many('exclude_schema')),
    topics: parameters.many('topics'),
    changedSince: parameters.moment('changed_since'),
    excludeIds: new Set(parameters.many('exclude_entity_ids', MATCH.mostExcluded)),
  };
  parameters.done();
  const scope = scopeOf(c.get('loaded'), c.req.param('dataset'), parameters, clocks);
  if (answered === null) throw new YenteRefusal(400, `Unknown algorithm: ${algorithm.slice(0, 100)}`);
  const low = cutoff < LEAST_SCORE ? [`cutoff ${cutoff}: nothing that scores less than ${LEAST_SCORE} is found`] : [];
  return { question: { ...question, scope }, warnings: [...scope.warnings, ...answered, ...low] };
}
