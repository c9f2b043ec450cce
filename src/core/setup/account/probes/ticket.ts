import { between, hours, MINUTE, plus } from '../../../time';
import { found, yesNo } from '../finding';
import { logMessages, newestOf } from '../messages';
import type { Probe } from '../probe';
import { at, idAt, isThere, listAt } from '../raw';
import { countStep, delayStep } from '../steps';
import { CHANNELS, wordFor } from '../words';

/** In `via.source.to`: a number's, and a page's. */
const NUMBER_FIELDS = ['phone', 'formatted_phone', 'address', 'profile_id', 'facebook_id'];

/** An older update is in the index in any case. */
const TELLING = hours(2);

/** The ticket by the API, its metrics, and the search. */
export const TICKET_PROBES: readonly Probe[] = [
  {
    id: 'via-names-number',
    rows: [27],
    reads: ['ticket'],
    judge({ body }) {
      const to = at(body('ticket'), 'ticket', 'via', 'source', 'to');
      return found(yesNo(NUMBER_FIELDS.some((field) => isThere(at(to, field)))), {
        name: wordFor(CHANNELS, at(body('ticket'), 'ticket', 'via', 'channel')),
      });
    },
  },
  {
    id: 'search-keeps-up',
    rows: [34],
    reads: ['ticket', 'search'],
    judge({ body, list, answer, timeOf }) {
      const ticket = at(body('ticket'), 'ticket');
      const updated = timeOf(at(ticket, 'updated_at'));
      const asked = answer('search')?.dateMs ?? null;
      const age = updated === null || asked === null ? null : between(updated, asked);
      if (updated === null || asked === null || age === null || age > TELLING) {
        return found('not seen');
      }
      const row = list('search').find((result) => idAt(result, 'id') === idAt(ticket, 'id'));
      const indexed = timeOf(at(row, 'updated_at'));
      if (row !== undefined) {
        return found(yesNo(indexed !== null && indexed >= updated), { delay: delayStep(age) });
      }
      // Then the index does not even know that the ticket was made.
      const created = timeOf(at(ticket, 'created_at'));
      return found('no', { delay: delayStep(created === null ? age : between(created, asked)) });
    },
  },
  {
    id: 'search-by-channel',
    rows: [93],
    reads: ['whatsapp'],
    judge: ({ list }) =>
      found(yesNo(list('whatsapp').some((result) => at(result, 'via', 'channel') === 'whatsapp')), {
        count: countStep(list('whatsapp').length),
      }),
  },
  {
    id: 'bulk-reads-tell-metrics',
    rows: [120],
    reads: ['many'],
    judge({ body, list }) {
      const tickets = list('many');
      if (tickets.length === 0) return found('not seen');
      const isTold = (set: unknown) => isThere(at(set, 'requester_updated_at'));
      const isBeside = listAt(body('many'), 'metric_sets').some(isTold);
      const isInside = tickets.some((ticket) => isTold(at(ticket, 'metric_set')));
      return found(yesNo(isBeside || isInside), {
        form: isBeside ? 'beside' : isInside ? 'inside' : 'none',
      });
    },
  },
  {
    id: 'messages-move-metrics',
    rows: [94],
    reads: ['metrics', 'log'],
    judge(evidence) {
      const written = newestOf(logMessages(evidence).filter(({ isCustomers }) => isCustomers));
      const metrics = at(evidence.body('metrics'), 'ticket_metric');
      const moved = evidence.timeOf(at(metrics, 'requester_updated_at'));
      if (written?.at == null || moved === null) return found('not seen');
      return found(yesNo(plus(moved, MINUTE) >= written.at));
    },
  },
];
