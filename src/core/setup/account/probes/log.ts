import { zendeskChannel } from '../../../conversation/channel-names';
import { contentKind } from '../../../conversation/content-kind';
import { roleOf } from '../../../conversation/roles';
import { between } from '../../../time';
import { found, share } from '../finding';
import {
  hasOwnTime,
  historyOf,
  introsIn,
  logMessages,
  ownTimeIn,
  threadMessages,
} from '../messages';
import type { Evidence, Probe } from '../probe';
import { at } from '../raw';
import { delayStep } from '../steps';
import { CHANNELS, CONTENT_TYPES, ROLES, wordsFor } from '../words';

const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string');

/** How many of one source's messages another has, too, by their ids. */
function shared(evidence: Evidence, others: typeof historyOf) {
  const ids = new Set(others(evidence).map(({ id }) => id));
  const named = logMessages(evidence).filter(({ id }) => id !== null);
  return found(ids.size === 0 ? 'not seen' : share(named, ({ id }) => ids.has(id)));
}

/** What a ticket's conversation log says. */
export const LOG_PROBES: readonly Probe[] = [
  {
    id: 'log-authors',
    rows: [26],
    reads: ['log'],
    judge({ list }) {
      const authors = texts(list('log').map((event) => at(event, 'author', 'type')));
      return found(
        share(authors, (word) => roleOf('log', word) !== 'unknown'),
        {
          roles: wordsFor(ROLES, authors),
          sources: wordsFor(
            CHANNELS,
            list('log').map((event) => at(event, 'source', 'type')),
          ),
        },
      );
    },
  },
  {
    id: 'content-types',
    rows: [29],
    reads: ['log'],
    judge(evidence) {
      const types = texts(
        logMessages(evidence)
          .filter(({ isCustomers }) => isCustomers)
          .map(({ raw }) => at(raw, 'content', 'type')),
      );
      return found(
        share(types, (type) => contentKind(type, true) !== 'unknown'),
        { types: wordsFor(CONTENT_TYPES, types) },
      );
    },
  },
  {
    id: 'channel-names',
    rows: [31],
    reads: ['log', 'ticket'],
    judge(evidence) {
      const via = at(evidence.body('ticket'), 'ticket', 'via', 'channel');
      const sources = texts(
        logMessages(evidence)
          .filter(({ isCustomers }) => isCustomers)
          .map(({ raw }) => at(raw, 'source', 'type')),
      );
      return found(
        share(sources, (source) => zendeskChannel(source) === via),
        { channels: wordsFor(CHANNELS, [via]), sources: wordsFor(CHANNELS, sources) },
      );
    },
  },
  {
    id: 'intro-in-log',
    rows: [78],
    reads: ['log'],
    judge({ list }) {
      const intros = introsIn(list('log'));
      return found(intros.length > 0 ? 'yes' : 'not seen', {
        types: wordsFor(
          CONTENT_TYPES,
          intros.map((event) => at(event, 'content', 'type')),
        ),
      });
    },
  },
  {
    id: 'same-ids',
    rows: [35],
    reads: ['audits', 'log'],
    judge: (evidence) => shared(evidence, historyOf),
  },
  {
    id: 'same-ids-in-sunshine',
    rows: [35],
    reads: ['log', 'thread'],
    judge: (evidence) => shared(evidence, threadMessages),
  },
  {
    id: 'recorded-or-sent',
    rows: [1],
    reads: ['log', 'thread'],
    judge(evidence) {
      const stampOf = new Map(logMessages(evidence).map(({ id, at: time }) => [id, time]));
      const delays = threadMessages(evidence).flatMap(({ id, raw }) => {
        const source = at(raw, 'source');
        const sent = hasOwnTime(source) ? evidence.timeOf(ownTimeIn(source)) : null;
        const stamp = stampOf.get(id) ?? null;
        return id === null || sent === null || stamp === null ? [] : [between(sent, stamp)];
      });
      if (delays.length === 0) return found('not seen');
      const longest = Math.max(...delays);
      // Below two seconds both readings are true.
      return found(longest > 2_000 ? 'yes' : 'not seen', { delay: delayStep(longest) });
    },
  },
];
