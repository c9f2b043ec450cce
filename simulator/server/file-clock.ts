import type { IncomingMessage, ServerResponse } from 'node:http';
import { FILE_CLOCK_HEADER } from '../frame/own-server';
import { refuse } from './respond';

const HOUR = 3_600_000;

/** Longer than an answer may take that is to tell the time. */
const SLOW_MS = 11_000;

/**
 * Puts the time on an answer as the app's frame has asked for it (`frame/own-server.ts`); without such a
 * wish it is the machine's.
 *
 * @returns false where the answer is given, or never will be.
 */
export async function tellTime(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const wish = /^(-?\d+) (\S+)$/.exec(String(request.headers[FILE_CLOCK_HEADER.toLowerCase()]));
  const [, offset = 0, files] = wish ?? [];
  const now = Date.now() + Number(offset);
  const setDate = (ms: number) => response.setHeader('Date', new Date(ms).toUTCString());
  switch (files) {
    case 'no-date':
      response.sendDate = false;
      return true;
    case 'age':
      setDate(now - HOUR);
      response.setHeader('Age', HOUR / 1_000);
      return true;
    case 'stale':
      // The same for a while: from one full hour to the next.
      setDate(Math.floor(now / HOUR) * HOUR - HOUR);
      return true;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      setDate(now);
      return true;
    case 'no-answer':
      return false;
    case 'not-found':
      response.sendDate = false;
      refuse(response, 404, 'Not found.');
      return false;
    default:
      setDate(now);
      return true;
  }
}
