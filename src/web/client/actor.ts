import type { UseQueryResult } from '@tanstack/react-query';
import { service, useService } from './service.js';

/** What a key or token may do. */
export type Scope = 'read' | 'screen' | 'decide' | 'admin';

export interface Asker {
  readonly name: string;
  readonly kind: 'key' | 'token' | 'local';
  readonly scopes: readonly Scope[];
  readonly rank: 'analyst' | 'reviewer' | 'admin';
}

/** Who asks, as the service knows him. */
export function useActor(): UseQueryResult<Asker> {
  return useService<Asker>(['actor'], (signal) => service.GET('/v1/actor', { signal }));
}
