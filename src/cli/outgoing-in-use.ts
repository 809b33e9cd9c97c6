import { type Delivering, receiversAllowed, smtpAsked } from '../delivering/index.js';
import { type Keeping, registerInUse } from '../following/index.js';
import { CannotServe } from '../service/access/cannot-serve.js';
import { pepperIn } from '../service/access/pepper.js';
import { unusable, usage } from './failure.js';
import { storePlace } from './store-in-use.js';
import type { World } from './world.js';

/** The secret that signing secrets are derived from, as the service has it. */
export function pepperInUse(world: World): Buffer {
  const local = storePlace(world, { local: true });
  try {
    return pepperIn('folder' in local ? local.folder : '', world.env, 'databaseUrl' in storePlace(world) ? 'postgres' : 'sqlite');
  } catch (fault) {
    if (fault instanceof CannotServe) throw unusable(fault.message);
    throw fault;
  }
}

/** What alerts are brought to people with. `mail`: refuse where no mail can be sent. */
export function deliveringIn(keeping: Keeping, world: World, { mail = false } = {}): Delivering {
  const smtp = smtpAsked(world.env);
  if (!smtp.ok) throw usage(`${smtp.field}: got ${smtp.got}, expected ${smtp.expected}`);
  if (mail && smtp.mailer === null)
    throw usage('WATCHBILL_SMTP_URL: got nothing, expected the mail server, such as smtps://user:password@host:465');
  return {
    store: keeping.store,
    pepper: pepperInUse(world),
    register: async () => (await registerInUse(keeping)).snapshot.register,
    receivers: receiversAllowed(world.env),
    mailer: smtp.mailer,
    now: world.now,
    random: Math.random,
  };
}
