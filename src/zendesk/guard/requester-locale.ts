import * as v from 'valibot';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { idShape } from '../ticket/ticket-shapes';

/** Zendesk's id of the agent, as messages name their author; null when it is not told. */
export async function agentId(client: Pick<ZafClient, 'get'>): Promise<string | null> {
  const answers = await getAll(client, ['currentUser']);
  if (!answers.ok) return null;
  const user = parsed(answers.value, 'currentUser', v.looseObject({ id: idShape }));
  return user.ok ? user.value.id : null;
}

/** The language of the ticket's requester as Zendesk writes it: `de`, `pt-BR`; null when it is not told. */
export async function requesterLocale(client: Pick<ZafClient, 'get'>): Promise<string | null> {
  const answers = await getAll(client, ['ticket.requester']);
  if (!answers.ok) return null;
  const person = parsed(answers.value, 'ticket.requester', v.looseObject({ locale: v.string() }));
  return person.ok ? person.value.locale : null;
}
