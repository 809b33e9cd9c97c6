import { connect, createServer, type Server } from 'node:net';

/** A way to a PostgreSQL server that breaks, once, at the moment of a commit. */
export interface CuttingProxy {
  readonly port: number;
  /** `before`: the commit never reaches the server; `after`: it does, and the answer is lost. */
  readonly cutAtCommit: (when: 'before' | 'after') => void;
  readonly close: () => Promise<void>;
}

const COMMIT = Buffer.from('commit\0');

export async function cuttingProxy(target: number): Promise<CuttingProxy> {
  let cut: 'before' | 'after' | null = null;
  const server: Server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.end());
    upstream.on('close', () => client.destroy());
    let answering = true;
    upstream.on('data', (bytes) => {
      if (answering) client.write(bytes);
    });
    client.on('data', (bytes: Buffer) => {
      if (cut === null || !bytes.includes(COMMIT)) {
        upstream.write(bytes);
        return;
      }
      const when = cut;
      cut = null;
      answering = false;
      if (when === 'before') upstream.destroy();
      // The server has answered: it did what it was told.
      else upstream.write(bytes, () => upstream.once('data', () => client.destroy()));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('got no port, expected one');
  return {
    port: address.port,
    cutAtCommit: (when) => {
      cut = when;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
