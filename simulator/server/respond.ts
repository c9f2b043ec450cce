import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isCompressible } from './content-type';

const compress = promisify(gzip);

/** Compressed bodies by their ETag, so that a reload does not compress a megabyte again. */
const compressed = new Map<string, Buffer>();
const KEPT_BODIES = 100;

/**
 * One way out for everything the server serves. Nothing is cached without asking (an app is being
 * worked on), and text goes out gzipped so that the sizes in DevTools are those of a real host.
 */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  body: Buffer | string,
): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const etag = `"${createHash('sha1').update(type).update(bytes).digest('base64url')}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const wantsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const payload = wantsGzip && isCompressible(type) ? await gzipped(etag, bytes) : bytes;
  if (payload !== bytes) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', payload.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : payload);
}

export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${sentence}\n`);
}

async function gzipped(etag: string, bytes: Buffer): Promise<Buffer> {
  const known = compressed.get(etag);
  if (known) return known;
  const result = await compress(bytes);
  if (compressed.size >= KEPT_BODIES) compressed.clear();
  compressed.set(etag, result);
  return result;
}
