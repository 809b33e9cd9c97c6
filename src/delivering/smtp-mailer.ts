import { createTransport } from 'nodemailer';
import { isMailAddress } from './mail-address.js';
import { type Mailer, MailFault } from './mailer.js';

/** Milliseconds for a connection, for its greeting, and without a byte. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 } as const;

export type SmtpAsked =
  | { readonly ok: true; readonly mailer: Mailer | null }
  | { readonly ok: false; readonly field: string; readonly got: string; readonly expected: string };

/**
 * The mailer that the environment asks for: `WATCHBILL_SMTP_URL` (`smtps://user:password@host:465`, or `smtp://host:587`) and
 * `WATCHBILL_MAIL_FROM`; `null` where there is no URL. A password goes over a connection that is secured, or to this machine, only.
 */
export function smtpAsked(env: (name: string) => string | undefined): SmtpAsked {
  const [address, from] = [env('WATCHBILL_SMTP_URL'), env('WATCHBILL_MAIL_FROM')];
  if (address === undefined) return { ok: true, mailer: null };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return {
      ok: false,
      field: 'WATCHBILL_SMTP_URL',
      got: 'what is no such address',
      expected: 'smtp://host:587 or smtps://user:password@host:465',
    };
  if (from === undefined || !isMailAddress(from))
    return {
      ok: false,
      field: 'WATCHBILL_MAIL_FROM',
      got: from === undefined ? 'nothing' : 'what is no address',
      expected: 'an e-mail address',
    };
  return { ok: true, mailer: smtpMailer(url, from) };
}

function smtpMailer(url: URL, from: string): Mailer {
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const here = ['localhost', '127.0.0.1', '::1'].includes(host);
  const user = decodeURIComponent(url.username);
  const transport = createTransport({
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: user !== '' && !here,
    // A server on this machine has a certificate of nobody.
    ...(here ? { tls: { rejectUnauthorized: false } } : {}),
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: async ({ to, subject, text, html, id, date }) => {
      if (!isMailAddress(to)) throw new MailFault('got what is no address to send to, expected an e-mail address');
      try {
        const sent = await transport.sendMail({
          from: { name: 'Watchbill', address: from },
          to: { name: '', address: to },
          subject: subject.replace(/[\r\n]+/g, ' '),
          text,
          html,
          date,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        if (sent.rejected.length > 0) throw new MailFault('got a refusal of the address, expected its acceptance');
      } catch (error) {
        if (error instanceof MailFault) throw error;
        const { code = 'a fault', responseCode } = error as { readonly code?: string; readonly responseCode?: number };
        throw new MailFault(
          `got ${code}${responseCode === undefined ? '' : ` ${responseCode}`} from ${host}, expected the mail to be accepted`,
        );
      }
    },
  };
}
