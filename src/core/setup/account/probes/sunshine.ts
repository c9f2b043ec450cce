import { found, notReadable, share, yesNo } from '../finding';
import { chatsIn, hasOwnTime, threadMessages } from '../messages';
import type { Evidence, Probe } from '../probe';
import { at, idAt, isThere } from '../raw';
import { whyNot } from '../readings';
import { countStep } from '../steps';

const customersIn = (evidence: Evidence) =>
  threadMessages(evidence).filter(({ isCustomers }) => isCustomers);

const FAILURE_FIELDS = ['error', 'delivery', 'failure'];

/** Sunshine Conversations, where the admin has set up a key. */
export const SUNSHINE_PROBES: readonly Probe[] = [
  {
    id: 'key-is-filled-in',
    rows: [20],
    reads: ['integrations'],
    judge: ({ list, readings }) =>
      found('yes', {
        place: readings.page.sunshineHost ?? 'none',
        count: countStep(list('integrations').length),
      }),
  },
  {
    id: 'own-time-in-sunshine',
    rows: [1],
    reads: ['thread'],
    judge: (evidence) =>
      found(share(customersIn(evidence), ({ raw }) => hasOwnTime(at(raw, 'source')))),
  },
  {
    id: 'one-conversation-for-all-numbers',
    rows: [60, 87],
    reads: ['thread', 'identities'],
    judge(evidence) {
      const numbers = new Set(
        customersIn(evidence).map(({ raw }) => idAt(raw, 'source', 'integrationId')),
      );
      numbers.delete(null);
      if (numbers.size > 1) return found('yes');
      const profiles = evidence
        .list('identities')
        .filter((identity) => at(identity, 'type') === 'messaging');
      return found(profiles.length > 1 ? 'no' : 'not seen');
    },
  },
  {
    id: 'user-has-one-conversation',
    rows: [60],
    reads: ['audits', 'userThread'],
    judge({ body, list }) {
      const own = idAt(body('userThread'), 'conversation', '_id');
      const named = chatsIn(list('audits')).map((chat) => idAt(chat, 'value', 'conversation_id'));
      return found(yesNo(own !== null), own === null ? {} : { isSame: named.includes(own) });
    },
  },
  {
    id: 'failures-in-sunshine',
    rows: [70],
    reads: ['thread'],
    judge(evidence) {
      const failed = [...evidence.list('thread'), ...evidence.list('userThread')].filter(
        (message) => FAILURE_FIELDS.some((field) => isThere(at(message, field))),
      );
      return found(failed.length > 0 ? 'yes' : 'not seen', { count: countStep(failed.length) });
    },
  },
  {
    id: 'template-details',
    rows: [36],
    reads: ['templates'],
    judge({ body, list }) {
      const tells = share(list('templates'), (item) => isThere(at(item, 'parameter_format')));
      return found(tells, {
        paging: isThere(at(body('templates'), 'after')) ? 'cursor' : 'none',
        count: countStep(list('templates').length),
      });
    },
  },
  {
    id: 'tells-wrong-keys',
    rows: [84],
    reads: [],
    judge({ readings: { requests } }) {
      const { noKey, wrongKey } = requests;
      if (!noKey || !wrongKey) return notReadable('not asked');
      if (noKey.ok || wrongKey.ok) return found('no');
      const [without, wrong] = [noKey.error, wrongKey.error];
      if (without.kind !== 'status' || without.status !== 401) return notReadable(whyNot(without));
      if (wrong.kind !== 'status' || wrong.status !== 401) return notReadable(whyNot(wrong));
      return found(yesNo(without.title !== wrong.title));
    },
  },
];
