import type { Clocks, Role } from '../../register/index.js';

/** The commands that tell all of what a brief tells a part of. */
export interface BriefCommands {
  readonly brief: string;
  readonly history: string;
  readonly effects: (role: Role) => string;
}

export function briefCommands(id: string, { on, known }: Clocks, roles: readonly Role[]): BriefCommands {
  const about = (command: string): string => `watchbill ${command} ${shellWord(id)} --on ${on} --known ${known}`;
  return {
    brief: `${about('brief')}${roles.map((role) => ` --role ${role}`).join('')} --all`,
    history: about('history'),
    effects: (role) => `${about('effects')} --role ${role}`,
  };
}

/** An id as one word of a shell. */
function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
