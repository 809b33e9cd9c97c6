import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, type TextMapGetter, trace } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';
import type { ServiceEnv } from '../service-env.js';
import { routeOf } from './route-of.js';

const LIBRARY = 'watchbill';

/** Headers are looked at where a propagator asks for one: making a list of them costs more than all the rest. */
const FROM_HEADERS: TextMapGetter<Request> = {
  get: ({ headers }, name) => headers.get(name) ?? undefined,
  keys: ({ headers }) => [...headers.keys()],
};

/**
 * One span a request, called by its method and route (the semantic conventions of OpenTelemetry for HTTP servers), a child of the one
 * that `traceparent` names. Attributes are routes and figures, never what somebody asked for. Where no SDK is registered it costs next to nothing.
 */
export function traced(): MiddlewareHandler<ServiceEnv> {
  return async function traced(c, next) {
    const parent = propagation.extract(context.active(), c.req.raw, FROM_HEADERS);
    const { method } = c.req;
    await trace
      .getTracer(LIBRARY)
      .startActiveSpan(method, { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } }, parent, async (span) => {
        try {
          await next();
        } finally {
          if (span.isRecording()) {
            const route = routeOf(c);
            span.updateName(`${method} ${route}`);
            span.setAttributes({ 'http.route': route, 'http.response.status_code': c.res.status });
            if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        }
      });
  };
}

/** Does some work in a span of its own. A fault is marked by its kind alone: its message may hold what was asked. */
export async function spanned<T>(name: string, attributes: Attributes, work: () => T | Promise<T>): Promise<T> {
  return trace.getTracer(LIBRARY).startActiveSpan(name, { attributes }, async (span: Span) => {
    try {
      return await work();
    } catch (fault) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', fault instanceof Error ? fault.name : 'unknown');
      throw fault;
    } finally {
      span.end();
    }
  });
}
