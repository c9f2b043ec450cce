import { deserialize, serialize } from 'node:v8';
import type { OpenChannel } from './tab-share';

/** Real time: fake timers leave it alone, and everything that was promised comes first. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Timers one by one, and after each what follows from it; much faster than jest's own way. */
export async function pass(ms: number): Promise<void> {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, ms);
  await turn();
  while (!isOver) {
    jest.advanceTimersToNextTimer();
    await turn();
  }
}

/** The channels between the tabs of one browser: each hears what the others post, a moment later. */
export function createChannel(): OpenChannel {
  const listeners = new Map<
    object,
    { name: string | null; hear: (event: { data: unknown }) => void }
  >();
  return (name) => {
    const self = {};
    return {
      postMessage(message) {
        const data = deserialize(serialize(message));
        for (const [other, { name: theirs, hear }] of listeners) {
          if (other !== self && theirs === name) setTimeout(() => hear({ data }), 1);
        }
      },
      addEventListener: (_type, hear) => listeners.set(self, { name, hear }),
      close: () => listeners.delete(self),
    };
  };
}
