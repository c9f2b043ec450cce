import type { Version } from './sunshine-error';

export interface SunshineAddress {
  base: string;
  version: Version;
  appId: string;
  /** Below `/apps/{appId}`. */
  path: string;
  query: URLSearchParams;
}

/** Read once: in tests an address takes long to read. */
function read(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

const HOSTS = ['https://api.smooch.io', 'https://api.eu-1.smooch.io'];

/** An address of Sunshine Conversations taken apart; null: it is none. Zendesk's own domain has it under `/sc`. */
export function sunshineAddress(address: string, subdomain: string): SunshineAddress | null {
  const own = `https://${subdomain}.zendesk.com`;
  const url = read(address, own);
  const base = [...HOSTS, `${own}/sc`].find((known) => url?.href.startsWith(`${known}/`));
  if (!url || !base) return null;
  const rest = `${url.origin}${url.pathname}`.slice(base.length).replace(/\/$/, '');
  const match = /^\/(v2|v1\.1)\/apps\/([^/]+)(\/.*)?$/.exec(rest);
  const [, version = 'v2', appId = '', path = rest] = match ?? [];
  return { base, version: version as Version, appId, path, query: url.searchParams };
}
