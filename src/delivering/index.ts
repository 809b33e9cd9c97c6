export { type Delivered, deliverDue } from './deliver-due.js';
export { type Deliverer, type DelivererStep, type DelivererTold, delivererOf } from './deliverer.js';
export { DELIVERER, type Delivering, type Outgoing } from './delivering.js';
export { addDigest, crontabOf, removeDigest } from './digest-keeping.js';
export { isMailAddress } from './mail-address.js';
export { type Mail, type Mailer, MailFault } from './mailer.js';
export type { Posted } from './posting.js';
export { queueNew } from './queueing.js';
export { type ReceiverAddress, reachableAddress, receiverAddress } from './receiver-address.js';
export { PUBLIC_RECEIVERS, type Receivers, receiversAllowed } from './receivers.js';
export { MOST_ATTEMPTS, waitAfter } from './retrying.js';
export { type Mailed, sendDigests } from './send-digests.js';
export { BOTH_SIGN, signingSecret } from './signing-secret.js';
export { smtpAsked } from './smtp-mailer.js';
export { type Telling, type ToldAlert, tellingOf } from './told-alert.js';
export { unknownPortfolios } from './unknown-portfolios.js';
export {
  addWebhook,
  changeWebhook,
  redeliver,
  removeWebhook,
  rotateWebhook,
  type ShownOnce,
  setWebhookDisabled,
  tryWebhook,
} from './webhook-keeping.js';
