import * as v from 'valibot';
import { getAll, parsed } from '../sdk/get-all';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';

const instancesShape = v.record(v.string(), v.looseObject({ location: v.optional(v.unknown()) }));

/** This page's instances of the app in the bar on top; Zendesk may list it before it was opened (?). */
async function barsOf(client: ZafClient): Promise<readonly ZafClient[]> {
  const answers = await getAll(client, ['instances']);
  const instances = answers.ok ? parsed(answers.value, 'instances', instancesShape) : answers;
  if (!instances.ok || !client.instance) return [];
  const guids = Object.entries(instances.value).filter(([, one]) => one.location === 'top_bar');
  return guids.flatMap(([guid]) => client.instance?.(guid) ?? []);
}

/** By `set`, as bars are documented, else by `invoke`, as public apps do (?). */
async function showIn(client: ZafClient, symbol: string): Promise<boolean> {
  const set = await settle('set iconSymbol', () => client.set('iconSymbol', symbol));
  if (set.ok) return true;
  return (await settle('iconSymbol', () => client.invoke('iconSymbol', symbol))).ok;
}

/**
 * Shows a symbol of the icon in the bar on top. Never rejects.
 * @param place where this page stands: the bar itself, or the background, which reaches it from outside.
 * @returns false: Zendesk took it nowhere.
 */
export async function showBarIcon(
  client: ZafClient,
  place: 'top_bar' | 'background',
  symbol: string,
): Promise<boolean> {
  const bars = place === 'top_bar' ? [client] : await barsOf(client);
  const shown = await Promise.all(bars.map((bar) => showIn(bar, symbol)));
  return shown.some((one) => one);
}
