import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceEnv } from './service-env.js';

/** Routes of the service, or all of it. */
export type ServiceApp = OpenAPIHono<ServiceEnv>;
