import { type Delivering, type Outgoing, receiversAllowed, smtpAsked } from '../delivering/index.js';
import { type Keeping, registerInUse } from '../following/index.js';
import { usage } from './failure.js';
import { pepperInUse } from './pepper-in-use.js';
import type { World } from './world.js';

/** How alerts leave this machine, as the environment says. `mail`: refuse where no mail can be sent. */
export function outgoingIn(world: World, { mail = false } = {}): Outgoing {
  const smtp = smtpAsked(world.env);
  if (!smtp.ok) throw usage(`${smtp.field}: got ${smtp.got}, expected ${smtp.expected}`);
  if (mail && smtp.mailer === null)
    throw usage('WATCHBILL_SMTP_URL: got nothing, expected the mail server, such as smtps://user:password@host:465');
  return { pepper: pepperInUse(world), receivers: receiversAllowed(world.env), mailer: smtp.mailer };
}

/** What alerts are brought to people with. */
export function deliveringIn(keeping: Keeping, world: World, options: { readonly mail?: boolean } = {}): Delivering {
  return {
    ...outgoingIn(world, options),
    store: keeping.store,
    register: async () => (await registerInUse(keeping)).snapshot.register,
    now: world.now,
    random: Math.random,
  };
}
