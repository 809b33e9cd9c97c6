import type { Context } from 'hono';
import { requires } from '../access/requires.js';
import { type FollowTheMoney, followTheMoney, nestedEntity, withEnds } from '../follow-the-money/follow-the-money.js';
import type { FtmEntity } from '../follow-the-money/ftm-entity.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { PAGE, pageOf } from './page.js';
import { Parameters } from './parameters.js';
import { clocksOf } from './question.js';
import { ENTITY_PROPERTIES } from './schemata.js';
import { sorted, sortsOf } from './sorting.js';
import { YenteRefusal } from './yente-refusal.js';

/** The longest id that is looked for, in characters. */
const LONGEST_ID = 300;

type EntityContext = Context<ServiceEnv, '/entities/:id'>;

/** `GET /entities/{id}`, `/entities/{id}/adjacent` and `/entities/{id}/adjacent/{property}`. */
export function addEntityRoutes(routes: ServiceApp, world: ServiceWorld): void {
  routes.get('/entities/:id', requires('read'), async (c) => {
    const parameters = new Parameters(c.req.queries());
    const nested = parameters.truth('nested', true);
    const { view, id, entity } = await entityAsked(c, world, parameters);
    if (entity === null) return moved(c, world, id);
    return c.json(nested ? (nestedEntity(view, id) ?? withEnds(view, entity, '')) : entity);
  });
  routes.get('/entities/:id/adjacent', requires('read'), async (c) => {
    const parameters = new Parameters(c.req.queries());
    const page = pageAsked(parameters);
    const { view, id, entity } = await entityAsked(c, world, parameters);
    if (entity === null) return moved(c, world, id);
    const adjacent = [...view.adjacent(id)].map(([property, links]) => [property, paged(view, id, links, page)] as const);
    return c.json({ entity, adjacent: Object.fromEntries(adjacent) });
  });
  routes.get('/entities/:id/adjacent/:property', requires('read'), async (c) => {
    const parameters = new Parameters(c.req.queries());
    const page = pageAsked(parameters);
    const { view, id, entity } = await entityAsked(c, world, parameters);
    if (entity === null) return moved(c, world, id);
    const property = c.req.param('property');
    if (!ENTITY_PROPERTIES.has(property)) throw new YenteRefusal(404, 'No such property!');
    return c.json(paged(view, id, view.adjacent(id).get(property) ?? [], page));
  });
}

interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly sorts: ReturnType<typeof sortsOf>;
}

function pageAsked(parameters: Parameters): Page {
  return {
    limit: parameters.whole('limit', PAGE.limit, PAGE.mostLimit),
    offset: parameters.whole('offset', 0, PAGE.mostOffset),
    sorts: sortsOf(parameters.many('sort')),
  };
}

function paged(view: FollowTheMoney, id: string, links: readonly FtmEntity[], { limit, offset, sorts }: Page): object {
  const ordered = sorted(
    links.map((link) => ({ entity: withEnds(view, link, id), score: 0 })),
    sorts,
  );
  return pageOf(
    ordered.map(({ entity }) => entity),
    limit,
    offset,
  );
}

/** The entity of a path at the clocks asked for: a party, or by its own id what is told beside one. */
async function entityAsked(
  c: EntityContext,
  { now }: ServiceWorld,
  parameters: Parameters,
): Promise<{ readonly view: FollowTheMoney; readonly id: string; readonly entity: FtmEntity | null }> {
  const clocks = clocksOf(parameters, now());
  parameters.done();
  const view = followTheMoney(c.get('loaded'), clocks);
  const id = c.req.param('id');
  return { view, id, entity: id.length > LONGEST_ID ? null : (view.party(id) ?? linkOf(view, id)) };
}

/** Ids of what is told beside a party begin with the party's. */
function linkOf(view: FollowTheMoney, id: string): FtmEntity | null {
  for (let dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
    const links = [...view.adjacent(id.slice(0, dot)).values()].flat();
    const found = links.find((link) => link.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** An entity that was found to be another is answered with where that one is; one that nobody knows, with a 404. */
async function moved(c: EntityContext, { store }: ServiceWorld, id: string): Promise<Response> {
  const canonical = (await store.resolutions.joined()).get(id);
  if (canonical === undefined || canonical === id || c.get('loaded').snapshot.register.entities.every((entity) => entity.id !== canonical))
    throw new YenteRefusal(404, 'No such entity!');
  const { search } = new URL(c.req.url);
  return c.redirect(`/entities/${encodeURIComponent(canonical)}${search}`, 308);
}
