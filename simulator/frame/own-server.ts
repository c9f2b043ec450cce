import type { FileClock } from '../world/variants';

/** How the app's frame tells the server of its files which time it is, and how it is to be told. */
export const FILE_CLOCK_HEADER = 'Local-Zendesk-Clock';

export interface FileClockWish {
  /** The local Zendesk's time less the machine's. */
  readonly offsetMs: number;
  readonly files: FileClock;
}

export const fileClockHeader = ({ offsetMs, files }: FileClockWish): string =>
  `${offsetMs} ${files}`;

/**
 * Adds that header to what the app asks of its own origin: time passes in the page, so the server, which
 * serves many of them, has to be told. The app sees an answer as a real server would give it.
 */
export function installOwnServer(
  target: { fetch: typeof fetch; location: { origin: string; href: string } },
  wish: () => FileClockWish,
): void {
  const realFetch = target.fetch.bind(target);
  target.fetch = (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url, target.location.href).origin === target.location.origin) {
      request.headers.set(FILE_CLOCK_HEADER, fileClockHeader(wish()));
    }
    return realFetch(request);
  };
}
