import type { FromScreening, ToScreening } from './messages.js';
import { screeningThread } from './screening-thread.js';

/** This thread, as a worker knows itself. */
declare const self: {
  readonly addEventListener: (type: 'message', heard: (event: MessageEvent<ToScreening>) => void) => void;
  readonly postMessage: (message: FromScreening, handed: readonly Transferable[]) => void;
};

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const heard = screeningThread({
  post: (message, handed) => self.postMessage(message, handed),
  breath: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
});
self.addEventListener('message', ({ data }) => heard(data));

// Loaded now, as a workbook may come when there is no network. Where this fails, reading one will say so.
import('../../../subjects/workbook.js').catch(() => undefined);
