import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { InService } from '../in-service.js';

/** What Prometheus reads. Labels are routes, never paths: a path holds what somebody asked for. */
export interface ServiceMetrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  /** What screening came to, one subject each. */
  readonly screened: (verdict: 'match' | 'review' | 'none' | 'error') => void;
  /** The metrics in the text format of Prometheus, version 0.0.4. */
  readonly text: () => Promise<string>;
}

/** How long what waits is, asked for when the metrics are read. */
export interface Queues {
  readonly chunks: () => Promise<number>;
  readonly deliveries: () => Promise<number>;
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function serviceMetrics(inService: InService, now: () => Date, queues: Queues): ServiceMetrics {
  const register = new Registry();
  const registers = [register];
  const latency = new Histogram({
    name: 'watchbill_http_request_duration_seconds',
    help: 'Time to answer a request, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const screened = new Counter({
    name: 'watchbill_subjects_screened_total',
    help: 'Subjects screened, by verdict.',
    labelNames: ['verdict'],
    registers,
  });
  gauge(
    register,
    'watchbill_snapshot_age_seconds',
    'Time since the facts of the snapshot in use were last looked after.',
    [],
    async (set) => {
      const loaded = inService.loaded();
      if (loaded !== null) set({}, (now().getTime() - Date.parse(loaded.snapshot.meta.built)) / 1000);
    },
  );
  gauge(register, 'watchbill_snapshot_loaded', '1 where a snapshot is in use.', [], async (set) =>
    set({}, inService.loaded() === null ? 0 : 1),
  );
  gauge(register, 'watchbill_queue_length', 'What waits to be done, by kind.', ['queue'], async (set) => {
    set({ queue: 'chunks' }, await queues.chunks());
    set({ queue: 'deliveries' }, await queues.deliveries());
  });
  gauge(register, 'watchbill_resident_memory_bytes', 'Resident memory of the process.', [], async (set) =>
    set({}, process.memoryUsage.rss()),
  );
  return {
    answered: (method, route, status, seconds) => latency.observe({ method, route, status: String(status) }, seconds),
    screened: (verdict) => screened.inc({ verdict }),
    text: () => register.metrics(),
  };
}

type Set = (labels: Readonly<Record<string, string>>, value: number) => void;

/** A figure that is asked for when the metrics are read. */
function gauge(register: Registry, name: string, help: string, labelNames: string[], ask: (set: Set) => Promise<void>): void {
  const made = new Gauge({ name, help, labelNames, registers: [], collect: () => ask((labels, value) => made.set(labels, value)) });
  register.registerMetric(made);
}
