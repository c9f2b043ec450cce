import { fileTime } from '../../../core/setup/account/file-time';
import type { AccountReadings, Reading, RequestName } from '../../../core/setup/account/readings';
import type { AccountHost } from '../../../zendesk/setup/account/account-host';
import {
  type Asked,
  type Known,
  type Way,
  waysOf,
} from '../../../zendesk/setup/account/account-ways';

export interface AccountRequest extends Asked {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const SUNSHINE_HOSTS: readonly (readonly [string, 'smooch' | 'smooch-eu'])[] = [
  ['https://api.smooch.io', 'smooch'],
  ['https://api.eu-1.smooch.io', 'smooch-eu'],
];

/** All that the report asks, as it came; a failure costs only what needs it. null: it was called off. */
export async function readAccount(
  host: AccountHost,
  { onProgress, signal, ...asked }: AccountRequest,
): Promise<AccountReadings | null> {
  const ways = Object.entries(waysOf(host, asked)) as [RequestName, Way][];
  const requests: Partial<Record<RequestName, Reading>> = {};
  const known: Known = {
    body(name) {
      const reading = requests[name];
      return reading?.ok ? reading.value.body : undefined;
    },
  };
  for (const [index, [name, way]] of ways.entries()) {
    onProgress(index, ways.length);
    const reading = await way(known);
    if (signal.aborted) return null;
    if (reading) requests[name] = reading;
  }
  const [page, file] = await Promise.all([host.page(), host.ownFile()]);
  if (signal.aborted) return null;
  onProgress(ways.length, ways.length);
  const { sunshine } = asked;
  const named = SUNSHINE_HOSTS.find(([url]) => url === sunshine?.baseUrl);
  return {
    requests,
    page: {
      ...page,
      ownFile: fileTime(file, requests),
      sunshineHost: sunshine && (named?.[1] ?? 'own'),
    },
    look: null,
  };
}
