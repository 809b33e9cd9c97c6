import { describe, inject, it } from 'vitest';
import { jobsContract } from './contract.js';

if (inject('postgres') === null)
  describe('postgres', () => {
    it.skip('[J1] no PostgreSQL on this machine', () => undefined);
  });
else jobsContract('postgres');
