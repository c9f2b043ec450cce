import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { searchTickets } from '../evidence/search-tickets';
import type { Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';
import { type FoundContact, fetchContact } from './fetch-contact';

interface Contacts {
  readonly contact: (requesterId: string) => Promise<FoundContact>;
  /** The requester's open tickets, newest first, this one included. */
  readonly openTicketIds: (
    requesterId: string,
  ) => Promise<Result<readonly string[], RequestFailure>>;
}

/** One request a customer; a failure is retried when needed again. */
function onceEach<T>(
  ask: (requesterId: string) => Promise<T>,
  isGood: (answer: T) => boolean,
): (requesterId: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (requesterId) => {
    const known = asked.get(requesterId);
    if (known) return known;
    const asking = ask(requesterId).then((answer) => {
      if (!isGood(answer)) asked.delete(requesterId);
      return answer;
    });
    asked.set(requesterId, asking);
    return asking;
  };
}

const contactsOf = new WeakMap<object, Contacts>();

/** For the whole visit: contact data does not change while the ticket is open. */
export function createContacts(client: Pick<ZafClient, 'get'>, requests: Requests): Contacts {
  const known = contactsOf.get(client);
  if (known) return known;
  const contacts: Contacts = {
    contact: onceEach(
      (requesterId) => fetchContact(client, requests, requesterId),
      ({ failure }) => failure === null,
    ),
    openTicketIds: onceEach(
      async (requesterId) => {
        const found = await searchTickets(requests, requesterId, 'status<closed');
        return found.ok ? ok(found.value.map(({ id }) => id)) : found;
      },
      (found) => found.ok,
    ),
  };
  contactsOf.set(client, contacts);
  return contacts;
}
