import type { HostResponse } from '../host/host';
import type { AppManifest } from '../host/manifest';
import type { World } from '../world/world';

/** What a route answers from. */
export interface RestCall {
  world: World;
  /** Without host, query and `.json`. */
  path: string;
  query: URLSearchParams;
  /** The numbers of the route's `{id}`s, in order. */
  ids: number[];
  data: unknown;
  /** Of the app that asks. */
  manifest: AppManifest | undefined;
}

export interface Route {
  method: 'GET' | 'PUT' | 'POST';
  /** `/api/v2/tickets/{id}/comments` */
  path: string;
  answer(call: RestCall): HostResponse;
}

export function ok(body: unknown): HostResponse {
  return { status: 200, body };
}

export function recordNotFound(): HostResponse {
  return { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } };
}

/** The user may not. */
export function forbidden(): HostResponse {
  const description = 'You do not have access to this page.';
  return { status: 403, body: { error: 'Forbidden', description } };
}

/** Somebody else changed it meanwhile. */
export function conflict(): HostResponse {
  const description = 'Safe Update prevented the update due to outdated ticket data.';
  return { status: 409, body: { error: 'UpdateConflict', description } };
}

export function invalid(description: string): HostResponse {
  return { status: 422, body: { error: 'RecordInvalid', description } };
}
