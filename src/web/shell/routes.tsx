import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ROLES } from '../../register/law.js';
import { AskScreen } from '../ask/ask-screen.js';
import { sieveIn } from '../lists/sifting.js';
import { queueIn } from '../review/queue-order.js';
import { screenSearchIn } from '../screen/screen-search.js';
import { pairSieveIn } from '../screen/triage/facets.js';
import { watchIn } from '../watch/watch-search.js';
import { clocksIn, dayIn } from './clocks.js';
import { Frame } from './frame.js';
import { Loading } from './loading.js';
import { Nowhere } from './nowhere.js';

const ENTITY = /^WB-\d{4,}$/;

/** The id of an entity in the search part of an address. */
function entityIn(value: unknown): string | undefined {
  return typeof value === 'string' && ENTITY.test(value) ? value : undefined;
}

/** A field where there is something in it. */
function given<N extends string, V>(name: N, value: V | undefined): { readonly [K in N]?: V | undefined } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: V | undefined };
}

/** An id of an event or edition, as short as they are. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9/-]{1,80}$/.test(value) ? value : undefined;
}

const root = createRootRoute({ component: Frame, notFoundComponent: Nowhere });

const ask = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>) => {
    const company = entityIn(search['company']);
    return { ...clocksIn(search), ...(company === undefined ? {} : { company }) };
  },
  component: AskScreen,
});

const company = createRoute({
  getParentRoute: () => root,
  path: '/company/$id',
  validateSearch: (search: Record<string, unknown>) => ({
    ...clocksIn(search),
    ...given(
      'role',
      ROLES.find((role) => role === search['role']),
    ),
    ...given('from', dayIn(search['from'])),
    ...given('to', dayIn(search['to'])),
    ...given('act', textIn(search['act'])),
  }),
  component: lazyRouteComponent(() => import('../company/company-screen.js'), 'CompanyScreen'),
});

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  validateSearch: clocksIn,
  component: lazyRouteComponent(() => import('../lists/lists-screen.js'), 'ListsScreen'),
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/lists/$list',
  validateSearch: (search: Record<string, unknown>) => ({
    ...clocksIn(search),
    ...sieveIn(search),
    ...given('view', search['view'] === 'compare' ? ('compare' as const) : undefined),
    ...given('from', textIn(search['from'])),
    ...given('to', textIn(search['to'])),
  }),
  component: lazyRouteComponent(() => import('../lists/list-screen.js'), 'ListScreen'),
});

const proposals = createRoute({
  getParentRoute: () => root,
  path: '/proposals',
  validateSearch: (search: Record<string, unknown>) => ({ ...clocksIn(search), ...given('list', textIn(search['list'])) }),
  component: lazyRouteComponent(() => import('../proposals/proposals-screen.js'), 'ProposalsScreen'),
});

const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  component: lazyRouteComponent(() => import('../runs/runs-screen.js'), 'RunsScreen'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('../runs/audit-screen.js'), 'AuditScreen'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-screen.js'), 'SettingsScreen'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: (search: Record<string, unknown>) => ({
    ...given('state', queueIn(search['state'])),
    ...given(
      'view',
      (['add', 'documents'] as const).find((view) => view === search['view']),
    ),
  }),
  component: lazyRouteComponent(() => import('../review/review-screen.js'), 'ReviewScreen'),
});

const reviewed = createRoute({
  getParentRoute: () => root,
  path: '/review/$id',
  validateSearch: (search: Record<string, unknown>) => ({
    ...given('state', queueIn(search['state'])),
    ...given(
      'document',
      typeof search['document'] === 'string' && /^[0-9a-f]{64}$/.test(search['document']) ? search['document'] : undefined,
    ),
  }),
  component: lazyRouteComponent(() => import('../review/case-screen.js'), 'CaseScreen'),
});

const watch = createRoute({
  getParentRoute: () => root,
  path: '/watch',
  validateSearch: watchIn,
  component: lazyRouteComponent(() => import('../watch/watch-screen.js'), 'WatchScreen'),
});

const triage = createRoute({
  getParentRoute: () => root,
  path: '/screen/$run',
  // The pair in focus by its id: no name that was screened is in an address.
  validateSearch: (search: Record<string, unknown>) => ({ ...pairSieveIn(search), ...given('match', textIn(search['match'])) }),
  component: lazyRouteComponent(() => import('../screen/triage/run-screen.js'), 'RunScreen'),
});

const screen = createRoute({
  getParentRoute: () => root,
  path: '/screen',
  validateSearch: screenSearchIn,
  component: lazyRouteComponent(() => import('../screen/screen-screen.js'), 'ScreenScreen'),
});

/** Every screen and its address. */
export const router = createRouter({
  routeTree: root.addChildren([ask, company, lists, list, proposals, runs, audit, settings, watch, review, reviewed, screen, triage]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  scrollRestoration: true,
  // Days and ids stand in addresses as they are written, not as JSON.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const told = new URLSearchParams(Object.entries(search).filter((each): each is [string, string] => typeof each[1] === 'string'));
    const text = told.toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
