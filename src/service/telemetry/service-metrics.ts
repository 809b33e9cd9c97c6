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
  const registers = [new Registry()];
  const [register] = registers as [Registry];
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
  new Gauge({
    name: 'watchbill_snapshot_age_seconds',
    help: 'Time since the facts of the snapshot in use were last looked after.',
    registers,
    collect() {
      const loaded = inService.loaded();
      if (loaded !== null) this.set((now().getTime() - Date.parse(loaded.snapshot.meta.built)) / 1000);
    },
  });
  new Gauge({
    name: 'watchbill_snapshot_loaded',
    help: '1 where a snapshot is in use.',
    registers,
    collect() {
      this.set(inService.loaded() === null ? 0 : 1);
    },
  });
  new Gauge({
    name: 'watchbill_queue_length',
    help: 'What waits to be done, by kind.',
    labelNames: ['queue'],
    registers,
    async collect() {
      this.set({ queue: 'chunks' }, await queues.chunks());
      this.set({ queue: 'deliveries' }, await queues.deliveries());
    },
  });
  new Gauge({
    name: 'watchbill_resident_memory_bytes',
    help: 'Resident memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    answered: (method, route, status, seconds) => latency.observe({ method, route, status: String(status) }, seconds),
    screened: (verdict) => screened.inc({ verdict }),
    text: () => register.metrics(),
  };
}
