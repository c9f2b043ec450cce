import { createServer, type RequestListener, type Server } from 'node:http';
import { UserError } from './user-error';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on both loopback addresses: browsers resolve `localhost` to `::1` first, and a stranger's
 * server on that address would otherwise answer for ours. A machine without IPv6 does with one.
 */
export async function listenOnLoopback(
  port: number,
  listener: RequestListener,
): Promise<Listening> {
  const v4 = await listen(port, '127.0.0.1', listener);
  const chosen = portOf(v4);
  const v6 = await listen(chosen, '::1', listener).catch(async (error: unknown) => {
    if (isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')) return undefined;
    await stop(v4);
    throw error;
  });
  return {
    port: chosen,
    close: async () => {
      await Promise.all([stop(v4), v6 && stop(v6)]);
    },
  };
}

function listen(port: number, address: string, listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, address, () => resolve(server));
  });
}

function explain(error: unknown, port: number): unknown {
  if (isCode(error, 'EADDRINUSE')) {
    return new UserError(
      `Port ${port} is already taken by another program. Choose another one with --port, for example --port ${port < 65535 ? port + 1 : 4600}.`,
    );
  }
  if (isCode(error, 'EACCES')) {
    return new UserError(
      `Port ${port} may not be used by this user. Choose one above 1023 with --port.`,
    );
  }
  return error;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(String((error as NodeJS.ErrnoException | undefined)?.code));
}
