import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** A span as it ended. */
export interface Ended {
  readonly name: string;
  readonly attributes: Attributes;
  readonly context: SpanContext;
  readonly parent: SpanContext | undefined;
  readonly failed: boolean;
}

/** Registers tracing that keeps its spans in memory, and the `traceparent` of W3C Trace Context; gives them and what takes it away. */
export function traceInMemory(): { readonly spans: readonly Ended[]; readonly dispose: () => void } {
  const spans: Ended[] = [];
  let made = 0;
  const startSpan = (name: string, options: SpanOptions = {}, within: Context = context.active()): Span => {
    const parent = trace.getSpanContext(within);
    made += 1;
    const own: SpanContext = {
      traceId: parent?.traceId ?? made.toString(16).padStart(32, '0'),
      spanId: made.toString(16).padStart(16, '0'),
      traceFlags: 1,
    };
    const state = { name, attributes: { ...options.attributes }, failed: false };
    const span = {
      spanContext: () => own,
      setAttribute: (key: string, value: string) => span.setAttributes({ [key]: value }),
      setAttributes: (more: Attributes) => {
        Object.assign(state.attributes, more);
        return span;
      },
      updateName: (name: string) => {
        Object.assign(state, { name });
        return span;
      },
      setStatus: () => {
        Object.assign(state, { failed: true });
        return span;
      },
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      recordException: () => undefined,
      isRecording: () => true,
      end: () => void spans.push({ ...state, context: own, parent }),
    };
    return span;
  };
  const tracer: Tracer = {
    startSpan,
    startActiveSpan: (name: string, ...rest: unknown[]) => {
      const work = rest.pop() as (span: Span) => unknown;
      const [options, within = context.active()] = rest as [SpanOptions?, Context?];
      const span = startSpan(name, options, within);
      return context.with(trace.setSpan(within, span), () => work(span)) as never;
    },
  };
  context.setGlobalContextManager(asyncContext());
  propagation.setGlobalPropagator(traceParent);
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  return {
    spans,
    dispose: () => {
      context.disable();
      propagation.disable();
      trace.disable();
    },
  };
}

function asyncContext(): ContextManager {
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (within, work, self, ...args) => storage.run(within, () => work.apply(self, args)),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  return manager;
}

const traceParent: TextMapPropagator = {
  fields: () => ['traceparent'],
  inject: () => undefined,
  extract: (within, carrier, getter) => {
    const text = getter.get(carrier, 'traceparent');
    const parts = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(text));
    if (parts === null) return within;
    const [, traceId = '', spanId = '', flags = ''] = parts;
    return trace.setSpanContext(within, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
  },
};
