import { describe, inject, it } from 'vitest';
import { storeContract } from './contract.js';

if (inject('postgres') === null)
  describe('postgres', () => {
    it.skip('[K1] no PostgreSQL on this machine', () => undefined);
  });
else storeContract('postgres');
