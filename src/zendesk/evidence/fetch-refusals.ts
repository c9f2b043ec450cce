import * as v from 'valibot';
import type { ReportedRefusal } from '../../core/conversation/message';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask, type Requests } from '../request/ask';
import { auditPageShape, auditShape } from './evidence-shapes';
import { readFailure } from './read-failure';
import { readStamp } from './read-instants';

/** Unfiltered, as the type of a refusal is not known (?). */
const QUERY = 'sort=-created_at&page[size]=100';

/** Refused messages in the newest 100 audits, by one request. */
export async function fetchRefusals(
  client: Requests,
  ticketId: string,
): Promise<Result<readonly ReportedRefusal[], RequestFailure>> {
  const url = `/api/v2/tickets/${encodeURIComponent(ticketId)}/audits.json?${QUERY}`;
  const answer = await ask(client, { url });
  if (!answer.ok) return answer;
  const page = v.safeParse(auditPageShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of audits' });
  return ok(
    page.output.audits.flatMap((item) => {
      const audit = v.safeParse(auditShape, item);
      if (!audit.success) return [];
      const at = readStamp(audit.output.created_at);
      return audit.output.events
        .map((event) => readFailure(event, at))
        .filter((refusal) => refusal !== null);
    }),
  );
}
