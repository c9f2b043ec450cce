import { between, durationMs, minutes, plus, SECOND } from '../../../time';
import { found, share, yesNo } from '../finding';
import { auditEvents, chatsIn, hasOwnTime, historyOf, logMessages, newestOf } from '../messages';
import type { Probe } from '../probe';
import { at, isFields, isThere } from '../raw';
import { countStep, delayStep } from '../steps';
import { CHANNELS, EVENT_TYPES, wordsFor } from '../words';

const sourceOf = (item: unknown) => at(item, 'original_message', 'source');

const IS_FAILURE = /fail|error|undeliver/i;
const IS_OURS = /whats\s?app|deliver|messag/i;

/** The delay within which a rule has run for a message. */
const RULE_RUNS_WITHIN = minutes(2);

/** How long after its first message a ticket is made at most. */
const OPENS_WITHIN = durationMs(2 * SECOND);

const isByRule = (audit: unknown): boolean =>
  at(audit, 'via', 'channel') === 'rule' ||
  auditEvents([audit]).some((event) => at(event, 'via', 'channel') === 'rule');

/** What a ticket's audits hold. */
export const AUDIT_PROBES: readonly Probe[] = [
  {
    id: 'chat-in-audits',
    rows: [23],
    reads: ['audits'],
    judge({ list }) {
      const chats = chatsIn(list('audits'));
      const named = share(chats, (chat) => isThere(at(chat, 'value', 'conversation_id')));
      return found(chats.length === 0 ? 'no' : named, {
        types: wordsFor(
          EVENT_TYPES,
          auditEvents(list('audits')).map((event) => at(event, 'type')),
        ),
        channels: wordsFor(
          CHANNELS,
          chats.map((chat) => at(chat, 'value', 'channel')),
        ),
      });
    },
  },
  {
    id: 'chat-by-filter',
    rows: [23],
    reads: ['audits', 'chats'],
    judge({ list }) {
      if (chatsIn(list('audits')).length === 0) return found('not seen');
      return found(yesNo(chatsIn(list('chats')).length > 0));
    },
  },
  {
    id: 'own-time-in-audits',
    rows: [80],
    reads: ['audits'],
    judge(evidence) {
      const customers = historyOf(evidence).filter(({ isCustomers }) => isCustomers);
      const timed = customers.filter(({ raw }) => hasOwnTime(sourceOf(raw)));
      const answer = share(customers, ({ raw }) => hasOwnTime(sourceOf(raw)));
      if (timed.length === 0) return found(answer);
      const named = timed.filter(({ raw }) => isThere(at(sourceOf(raw), 'integrationId')));
      return found(answer, { namesNumber: named.length === timed.length });
    },
  },
  {
    id: 'history-keeps-up',
    rows: [25, 34],
    reads: ['audits', 'log'],
    judge(evidence) {
      const history = historyOf(evidence);
      const latest = newestOf(logMessages(evidence));
      const known = newestOf(history);
      if (latest === null || known === null) return found('not seen');
      if (history.some(({ id }) => id !== null && id === latest.id)) return found('yes');
      if (latest.at === null || known.at === null) return found('not seen');
      const delay = between(known.at, latest.at);
      return found(yesNo(delay <= 0), { delay: delayStep(Math.max(0, delay)) });
    },
  },
  {
    id: 'refusals-in-audits',
    rows: [68, 69],
    reads: ['audits'],
    judge({ list }) {
      const refused = auditEvents(list('audits')).filter((event) => {
        const type = String(at(event, 'type'));
        return IS_FAILURE.test(type) && IS_OURS.test(JSON.stringify(event));
      });
      if (refused.length === 0) return found('not seen');
      const hasObject = refused.some((event) => isFields(at(event, 'value', 'error')));
      return found('yes', {
        types: wordsFor(
          EVENT_TYPES,
          refused.map((event) => at(event, 'type')),
        ),
        form: hasObject ? 'object' : 'plain',
        count: countStep(refused.length),
      });
    },
  },
  {
    id: 'messages-run-triggers',
    rows: [92],
    reads: ['audits', 'log', 'ticket'],
    judge(evidence) {
      const written = logMessages(evidence).filter(({ isCustomers }) => isCustomers);
      if (written.length === 0) return found('not seen');
      const ruled = evidence
        .list('audits')
        .filter(isByRule)
        .map((audit) => evidence.timeOf(at(audit, 'created_at')));
      // One that opens the ticket runs triggers in any case.
      const created = evidence.timeOf(at(evidence.body('ticket'), 'ticket', 'created_at'));
      const later = written.filter(
        ({ at: time }) => time !== null && created !== null && time > plus(created, OPENS_WITHIN),
      );
      return found(
        share(later, ({ at: time }) =>
          ruled.some(
            (run) =>
              time !== null && run !== null && run >= time && run <= plus(time, RULE_RUNS_WITHIN),
          ),
        ),
      );
    },
  },
];
