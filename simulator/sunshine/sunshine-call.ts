import type { HostResponse } from '../host/host';
import type { World } from '../world/world';

/** What a route of Sunshine Conversations answers from. */
export interface SunshineCall {
  world: World;
  /** `https://api.smooch.io` or `https://demo.zendesk.com/sc`: what links begin with. */
  base: string;
  /** Without the base and the query. */
  path: string;
  query: URLSearchParams;
  /** What stands for the route's `{…}` after the app's id, in order. */
  ids: readonly string[];
  /** Of a POST: as it was sent, which is JSON text. */
  data: unknown;
  headers: Readonly<Record<string, string>>;
}

export interface SunshineRoute {
  /** Below `/apps/{appId}`: `/conversations/{id}/messages`. */
  path: string;
  /** Left out: GET. */
  method?: 'POST';
  /** Listing integrations and templates needs an app's key (V for integrations, (?) for templates). */
  needsAppScope?: true;
  answer(call: SunshineCall): HostResponse;
}

export const ok = (body: unknown): HostResponse => ({ status: 200, body });
