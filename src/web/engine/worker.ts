import { engineThread } from './engine-worker.js';
import type { FromEngine, ToEngine } from './messages.js';

/** This thread, as a worker knows itself. */
declare const self: {
  readonly addEventListener: (type: 'message', heard: (event: MessageEvent<ToEngine>) => void) => void;
  readonly postMessage: (message: FromEngine) => void;
};

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

const heard = engineThread({
  post: (message) => self.postMessage(message),
  later: (work) => {
    waiting.push(work);
    channel.port2.postMessage(null);
  },
  fetched: (...request) => fetch(...request),
  now: () => performance.now(),
});
self.addEventListener('message', ({ data }) => heard(data));
