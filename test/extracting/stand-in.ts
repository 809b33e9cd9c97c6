import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in was asked. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** How the stand-in answers one question. */
export type Turn = (answer: ServerResponse, question: Question) => void;

/** An endpoint on this machine that answers as it is told: one turn a question, the last of them for all the others. */
export class StandIn {
  readonly questions: Question[] = [];
  readonly #server = createServer((request, answer) => void this.#taken(request, answer));
  #turns: readonly Turn[] = [];

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Forgets what was asked. */
  answers(...turns: readonly Turn[]): void {
    this.questions.length = 0;
    this.#turns = turns;
  }

  async #taken(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const { method = '', url = '', headers } = request;
    const body = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Question['body'];
    const question = { method, path: url, authorization: headers.authorization, body };
    this.questions.push(question);
    const turn = this.#turns[Math.min(this.questions.length, this.#turns.length) - 1];
    turn?.(answer, question);
  }
}

/** A completion in which the assistant says something. */
export function says(content: string): Turn {
  return (answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }] }));
  };
}

/** A completion with events. */
export function tells(...events: readonly unknown[]): Turn {
  return says(JSON.stringify({ events }));
}

/** A status with headers and a body that repeats what was sent. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Turn {
  return (answer, { authorization, body }) => {
    answer.writeHead(code, headers);
    answer.end(`${authorization} ${JSON.stringify(body)}`);
  };
}
