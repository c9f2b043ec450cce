/**
 * Runs `task` at once, and while it runs remembers no more than one further wish: a burst of events
 * costs two reads, and the last read always starts after the last event.
 */
export function coalesce(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
