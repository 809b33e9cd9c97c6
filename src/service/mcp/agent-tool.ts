import { z } from 'zod';
import type { Scope } from '../access/actor.js';
import type { AgentRegister } from './agent-source.js';

/** A value of a schema that nobody will write to. */
type Value<T> = T extends readonly (infer E)[] ? readonly Value<E>[] : T extends object ? { readonly [K in keyof T]: Value<T[K]> } : T;

/** What a tool tells: for programs by the schema of its answers, and the same in few words. */
export interface Told<A = object> {
  readonly answer: A;
  readonly text: string;
}

/** A question that agents can ask. All of them only read. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to ask it: all that an agent knows of it before it is called. */
  readonly description: string;
  readonly scope: Scope;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly tell: (args: unknown, from: AgentRegister) => Told;
}

/** A tool by its schemas. `tell` gets arguments that fit `input`; throws `AskedWrongly` on what no schema can say. */
export function agentTool<I extends z.ZodObject, O extends z.ZodObject>(tool: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly scope?: Scope;
  readonly input: I;
  readonly output: O;
  readonly tell: (args: z.output<I>, from: AgentRegister) => Told<Value<z.output<O>>>;
}): AgentTool {
  return { scope: 'read', ...tool, tell: (args, from) => tool.tell(args as z.output<I>, from) };
}

/** A tool as `tools/list` shows it. Draft 7 is the dialect that clients check answers by. */
export function listedTool({ name, title, description, input, output }: AgentTool): object {
  const target = 'draft-7' as const;
  return {
    name,
    title,
    description,
    inputSchema: z.toJSONSchema(input, { target, io: 'input' }),
    outputSchema: z.toJSONSchema(output, { target, io: 'output' }),
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}
