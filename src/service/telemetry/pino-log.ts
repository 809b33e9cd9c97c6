import { type DestinationStream, pino } from 'pino';
import type { ServiceLog } from './service-log.js';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

/**
 * Structured lines as JSON to a stream: level by name, time as ISO 8601, what happened as `msg`. Nothing is hidden here, since no name and
 * no secret is ever handed in.
 */
export function pinoLog(stream: DestinationStream, level: LogLevel = 'info'): ServiceLog {
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    stream,
  );
  return {
    info: (fields, what) => log.info(fields, what),
    warn: (fields, what) => log.warn(fields, what),
    error: (fields, what) => log.error(fields, what),
  };
}
