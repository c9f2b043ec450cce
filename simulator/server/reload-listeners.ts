import type { ServerResponse } from 'node:http';

/** Where an open page hears that the app was built anew: server-sent events. */
export const RELOADS_PATH = '/reloads';

/** The open pages that wait for such a word. */
export function createReloadListeners() {
  const waiting = new Set<ServerResponse>();
  return {
    add(response: ServerResponse): void {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('\n');
      waiting.add(response);
      response.once('close', () => waiting.delete(response));
    },
    tell(): void {
      for (const response of waiting) response.write('data: built\n\n');
    },
    end(): void {
      for (const response of waiting) response.end();
    },
  };
}
