import * as v from 'valibot';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';

/** The language of the ticket's requester as Zendesk writes it: `de`, `pt-BR`; null when it is not told. */
export async function requesterLocale(client: Pick<ZafClient, 'get'>): Promise<string | null> {
  const answers = await getAll(client, ['ticket.requester']);
  if (!answers.ok) return null;
  const person = parsed(answers.value, 'ticket.requester', v.looseObject({ locale: v.string() }));
  return person.ok ? person.value.locale : null;
}
