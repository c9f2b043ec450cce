import type { SimSettings } from '../../world/account-types';
import type { AppManifest } from '../manifest';

type Part = 'url' | 'header' | 'body';

/** Fills `{{setting.name}}` into the parts of a `secure:true` request that the parameter's scopes allow. */
export function fillSettings(
  options: Readonly<Record<string, unknown>>,
  manifest: AppManifest,
  settings: SimSettings,
): Record<string, unknown> {
  const fill = (value: unknown, part: Part) =>
    deep(value, (text) =>
      text.replace(/\{\{\s*setting\.([\w-]+)\s*\}\}/g, (raw, name: string) => {
        const parameter = manifest.parameters?.find((known) => known.name === name);
        // A secure parameter without scopes only gets a warning at upload: it may go anywhere (?).
        const allowed = !parameter?.scopes || parameter.scopes.includes(part);
        const stored = settings[name] ?? parameter?.default;
        return parameter && allowed && stored !== undefined && stored !== null
          ? String(stored)
          : raw;
      }),
    );
  const filled = { ...options };
  if ('url' in filled) filled.url = fill(filled.url, 'url');
  if ('headers' in filled) filled.headers = fill(filled.headers, 'header');
  if ('data' in filled) filled.data = fill(filled.data, 'body');
  return filled;
}

function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change)]));
}

/** The whitelist covers a host and its subdomains. */
export function isWhitelisted(url: string, whitelist: readonly string[] = []): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  return whitelist.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** `null` for a relative address, which goes to the account itself. */
export function hostOf(url: string): string | null {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
