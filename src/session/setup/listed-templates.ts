import { joinNumbers } from '../../core/catalogue/join-numbers';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { SunshineSettings } from '../../core/settings';
import type { Template } from '../../core/template/template';
import type { WhatsAppNumber } from '../../sunshine/list-integrations';
import { listMessageTemplates, MOST_NUMBERS } from '../../sunshine/list-message-templates';
import type { SunshineGet } from '../../sunshine/sunshine-requests';

/** What Meta lists for the account's active numbers, joined; half a list, or one of too many, is a failure. */
export async function listedTemplates(
  ask: SunshineGet,
  { appId }: SunshineSettings,
  numbers: readonly WhatsAppNumber[],
): Promise<Result<readonly Template[], RequestFailure>> {
  const active = numbers.filter(({ isActive }) => isActive);
  if (active.length > MOST_NUMBERS.ofAccount) {
    return fail({ kind: 'wrong-shape', detail: `${active.length} numbers` });
  }
  const lists: { number: string; templates: readonly Template[] }[] = [];
  for (const { id } of active) {
    const list = await listMessageTemplates(ask, { appId, integrationId: id });
    if (!list.ok) return list;
    lists.push({ number: id, templates: list.value });
  }
  return ok(joinNumbers(lists));
}
