import type { ReportedRefusal } from '../../core/conversation/refusal';
import { fail } from '../../core/result';
import type { EvidenceSources } from '../../zendesk/evidence/evidence-sources';
import type { Answer } from './evidence-requests';

/** What a ticket's audits tell of refused messages, in one request. */
export const askRefusals = async (
  { delivery }: Pick<EvidenceSources, 'delivery'>,
  ticketId: string,
): Answer<readonly ReportedRefusal[]> =>
  // A chunk that did not load: the network again.
  (await delivery())?.refusals(ticketId) ?? fail({ kind: 'offline' });
