/** A mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for the same mail, so that a server may drop a double; without the brackets and the host. */
  readonly id: string;
  readonly date: Date;
}

/** Hands mails to a server. Rejects with a `MailFault` where it did not accept one. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>;
}

/** Why a mail was not accepted, without the words of the server, which may repeat anything. */
export class MailFault extends Error {
  override readonly name = 'MailFault';
}
