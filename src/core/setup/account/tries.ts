import { type Finding, found } from './finding';
import type { SeenEvent, SidebarRecord } from './sidebar-record';
import { DELAY_STEPS, type DelayStep } from './steps';
import type { Word } from './words';

/** What the admin is asked to do, one after the other. */
export type TryStep =
  | 'open'
  | 'write-words'
  | 'write-code'
  | 'insert-template'
  | 'see-ended'
  | 'send'
  | 'write-note'
  | 'write-as-customer'
  | 'look';

export type TryId =
  | 'open-ticket'
  | 'save-before-message'
  | 'code-in-composer'
  | 'template-by-app'
  | 'ended-session-takes-replies'
  | 'note-tells-apps'
  | 'messages-arrive-live';

/** A guided try: an action in a ticket of the admin's choice, watched by its sidebar. */
export interface Try {
  readonly id: TryId;
  readonly rows: readonly number[];
  readonly steps: readonly TryStep[];
  /** Whether a customer gets a message by it. */
  readonly writesToCustomer: boolean;
  readonly judge: (record: SidebarRecord) => Finding;
}

const namesOf = (events: readonly SeenEvent[]): readonly Word[] => [
  ...new Set(events.map(({ name }) => name)),
];

/** The first event after which the conversation had one more message of this kind. */
const arrivalOf = (events: readonly SeenEvent[], newest: SeenEvent['newest']): number =>
  events.findIndex((event) => event.grew && event.newest === newest);

const hasBefore = (events: readonly SeenEvent[], name: SeenEvent['name'], index: number) =>
  events.slice(0, index).some((event) => event.name === name);

const longest = (events: readonly SeenEvent[]): DelayStep =>
  DELAY_STEPS.findLast((step) => events.some(({ delay }) => delay === step)) ?? 'none';

/** How long after its sending a draft still stood in the composer; `0`: it went at once. */
function leavesAfter(events: readonly SeenEvent[], sent: number): Word {
  const left = events.findIndex(({ draft }, index) => index >= sent && draft === 'empty');
  if (left === sent) return '0';
  return left < 0 ? 'not told' : longest(events.slice(sent + 1, left + 1));
}

/** A further try is its id and one entry here, with its name under `setup.account.tries`. */
export const TRIES: readonly Try[] = [
  {
    id: 'open-ticket',
    rows: [4, 46, 54, 59, 78, 79, 82, 85],
    steps: ['open', 'look'],
    writesToCustomer: false,
    // What it shows is judged by the sidebar's own probes.
    judge: ({ look }) => found('yes', { draft: look.draft }),
  },
  {
    id: 'save-before-message',
    rows: [43, 73],
    steps: ['open', 'write-words', 'send', 'look'],
    writesToCustomer: true,
    judge({ events }) {
      const sent = arrivalOf(events, 'team');
      if (sent < 0) return found('not seen', { events: namesOf(events) });
      // What is looked at after an event may already show the message: the events' own order counts.
      const told = events.findIndex(
        ({ name, newest }) => name === 'ticket.conversation.changed' && newest === 'team',
      );
      const asked = hasBefore(events, 'ticket.save', Math.max(sent, told) + 1);
      return found(asked ? 'yes' : 'no', {
        leaves: leavesAfter(events, sent),
        events: namesOf(events),
      });
    },
  },
  {
    id: 'code-in-composer',
    rows: [7, 9, 17],
    steps: ['open', 'write-code', 'send', 'look'],
    writesToCustomer: true,
    judge({ events }) {
      const typed = events.filter(({ name }) => name === 'comment.text.changed');
      const last = typed.findLast(({ draft }) => draft !== 'empty');
      if (last === undefined) return found('not seen', { events: namesOf(events) });
      const sent = events[arrivalOf(events, 'team')];
      return found(last.draft === 'code' ? 'yes' : 'no', {
        draft: last.draft,
        form: last.isDraftHtml ? 'text/html' : 'text/plain',
        events: namesOf(events),
        ...(sent && { newest: sent.showsCode ? 'code' : 'plain' }),
      });
    },
  },
  {
    id: 'template-by-app',
    rows: [8, 9, 76],
    steps: ['open', 'insert-template', 'look'],
    writesToCustomer: false,
    judge({ events }) {
      const drafts = events
        .filter(({ name }) => name === 'comment.text.changed')
        .map(({ draft }) => draft);
      const [last] = drafts.filter((draft) => draft !== 'empty').slice(-1);
      if (last === undefined) return found('not seen', { events: namesOf(events) });
      // The app takes a second one away as soon as it sees it.
      const draft = drafts.includes('code twice') ? 'code twice' : last;
      return found(last === 'code' ? 'yes' : 'no', { draft, events: namesOf(events) });
    },
  },
  {
    id: 'ended-session-takes-replies',
    rows: [79],
    steps: ['see-ended', 'write-words', 'send', 'look'],
    writesToCustomer: true,
    judge({ events }) {
      const typed = events.findIndex(
        ({ draft, session }) => session === 'ended' && draft === 'plain',
      );
      if (typed < 0) return found('not seen', { events: namesOf(events) });
      const isSent = arrivalOf(events.slice(typed), 'team') >= 0;
      return found(isSent ? 'yes' : 'no', { events: namesOf(events) });
    },
  },
  {
    id: 'note-tells-apps',
    rows: [54, 55],
    steps: ['open', 'write-note', 'look'],
    writesToCustomer: false,
    judge({ events }) {
      const noted = arrivalOf(events, 'note');
      if (noted < 0) return found('not seen', { events: namesOf(events) });
      // Earlier ones told of other messages.
      const told = events.slice(noted).some(({ name }) => name === 'ticket.conversation.changed');
      return found(told ? 'yes' : 'no', { events: namesOf(events) });
    },
  },
  {
    id: 'messages-arrive-live',
    rows: [6],
    steps: ['open', 'write-as-customer', 'look'],
    writesToCustomer: false,
    judge({ events }) {
      const arrived = events[arrivalOf(events, 'customer')];
      if (!arrived) return found('not seen', { events: namesOf(events) });
      return found(arrived.name === 'ticket.conversation.changed' ? 'yes' : 'no', {
        hasPayload: arrived.hasPayload,
        events: namesOf(events),
      });
    },
  },
];

export const tryOf = (id: string): Try | null => TRIES.find((one) => one.id === id) ?? null;
