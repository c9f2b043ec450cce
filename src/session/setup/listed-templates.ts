import { joinNumbers } from '../../core/catalogue/join-numbers';
import type { SunshineSettings } from '../../core/settings';
import type { Template } from '../../core/template/template';
import { listWhatsAppNumbers } from '../../sunshine/list-integrations';
import { listMessageTemplates } from '../../sunshine/list-message-templates';
import type { SunshineGet } from '../../sunshine/sunshine-requests';

/** As many as agents' pages ask for: each costs a request per hundred templates. */
const MOST_NUMBERS = 5;

/** What Meta lists for the account's active numbers. Never fails: what is not read is not there. */
export async function listedTemplates(
  ask: SunshineGet,
  { appId }: SunshineSettings,
): Promise<readonly Template[]> {
  const numbers = await listWhatsAppNumbers(ask, { appId });
  if (!numbers.ok) return [];
  const lists: { number: string; templates: readonly Template[] }[] = [];
  for (const { id } of numbers.value.filter(({ isActive }) => isActive).slice(0, MOST_NUMBERS)) {
    const list = await listMessageTemplates(ask, { appId, integrationId: id });
    if (list.ok) lists.push({ number: id, templates: list.value });
  }
  return joinNumbers(lists);
}
