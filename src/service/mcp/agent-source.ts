import type { Day } from '../../register/index.js';
import type { Decision } from '../../store/index.js';
import type { Scope } from '../access/actor.js';
import type { Loaded } from '../loaded.js';

/** What the tools for agents answer from. Asked anew for each call: a register that was swapped is seen at the next. */
export interface AgentSource {
  /** The register in use and the decisions to apply; throws a `Refusal` where there is none yet. */
  readonly inUse: () => Promise<AgentRegister>;
  /** Why who asks may not do what needs a scope, in words; `null` where he may. */
  readonly refused: (scope: Scope) => string | null;
  /** Told of internal faults. `asked` is the name of a tool or resource, never an argument. */
  readonly onFault: (fault: unknown, asked: string) => void;
}

/** What one call is answered from. */
export interface AgentRegister {
  readonly loaded: Loaded;
  readonly decisions: readonly Decision[];
  readonly today: Day;
}
