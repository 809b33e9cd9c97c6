import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { engineInUse } from '../engine/engine-start.js';
import { keyKept } from './key.js';
import { had } from './service.js';

/**
 * Work that the service is asked to do; what is told about `about` is asked for anew when it is done. What may change the register says
 * so with `snapshot`: the engine then looks for a newer one.
 */
export function useWork<G, D>(
  about: readonly string[],
  asked: (given: G) => Promise<{ readonly data?: D | undefined }>,
): UseMutationResult<D, Error, G> {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (given: G) => had(asked(given)),
    onSuccess: () => {
      if (about.includes('snapshot')) engineInUse().renew(keyKept());
      return Promise.all(about.map((each) => cache.invalidateQueries({ queryKey: ['service', each] })));
    },
  });
}
