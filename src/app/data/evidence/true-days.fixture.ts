import fc from 'fast-check';
import type { RequestFailure } from '../../../core/request-failure';
import { HOUR, MINUTE, SECOND } from '../../../core/time';
import type { MessageKind } from '../../../core/window/message';
import { type AccountTraits, DAY, MESSENGER } from './true-account.fixture';

/** A message to come or that came: all but its ticket, its customer and its moment. */
export interface Written {
  readonly isAnswer: boolean;
  /** By somebody else than the ticket's requester. */
  readonly isStranger: boolean;
  readonly channel: string;
  readonly numberIndex: number;
  readonly kind: MessageKind;
  /** How long it was under way to Sunshine. */
  readonly delayMs: number;
  readonly toTicketMs: number;
  readonly toAuditsMs: number;
  readonly tellsSent: boolean;
}

export type Service = 'audits' | 'search' | 'log' | 'sunshine';

export type Happening =
  | { readonly type: 'written'; readonly tab: number; readonly message: Written }
  | { readonly type: 'time passes'; readonly ms: number }
  /** To somewhere near the end of the window of one of the messages. */
  | { readonly type: 'an end nears'; readonly pick: number; readonly offMs: number }
  | { readonly type: 'tab shown'; readonly tab: number | null }
  | { readonly type: 'tab opened anew'; readonly tab: number }
  | { readonly type: 'composer'; readonly tab: number; readonly channel: string }
  | { readonly type: 'requester changed'; readonly tab: number }
  | { readonly type: 'retry' }
  | {
      readonly type: 'trouble';
      readonly service: Service;
      readonly failure: RequestFailure | null;
    }
  | { readonly type: 'conversation readable'; readonly tab: number; readonly is: boolean };

/** One thing that happens, and whether the next follows at once. */
export interface Step {
  readonly happening: Happening;
  readonly isHasty: boolean;
}

/** An account with two tickets, what was written before they were opened, and what happens then. */
export interface TrueDay {
  readonly traits: AccountTraits;
  readonly hasKey: boolean;
  readonly hasOneNumber: boolean;
  readonly before: readonly {
    readonly ticket: number;
    readonly agoMs: number;
    readonly message: Written;
  }[];
  /** The agent answered each ticket with more messages than a page may hold. */
  readonly isAnsweredAtLength: boolean;
  readonly steps: readonly Step[];
}

const often = <T>(...likely: fc.WeightedArbitrary<T>[]) => fc.oneof(...likely);

const delay = often(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 * SECOND }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: HOUR }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) },
);

const moment = fc.integer({ min: 0, max: 20 * SECOND });

const kind = often<MessageKind>(
  { weight: 5, arbitrary: fc.constantFrom('text', 'media', 'button-answer') },
  { weight: 1, arbitrary: fc.constantFrom('reaction', 'empty') },
);

const channel = often(
  { weight: 8, arbitrary: fc.constant('whatsapp') },
  { weight: 1, arbitrary: fc.constantFrom(MESSENGER, 'email') },
);

const oneOf = (of: number) => fc.nat(of - 1).map((chance) => chance === 0);

const writtenTo = (numbers: number): fc.Arbitrary<Written> =>
  fc.record({
    isAnswer: oneOf(4),
    isStranger: oneOf(8),
    channel,
    numberIndex: fc.nat(numbers - 1),
    kind,
    delayMs: delay,
    toTicketMs: moment,
    toAuditsMs: often(
      { weight: 3, arbitrary: moment },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * HOUR }) },
    ),
    tellsSent: fc.nat(9).map((chance) => chance !== 0),
  });

/** What an agent writes. */
export const ANSWER: Written = {
  ...{ isAnswer: true, isStranger: false, channel: 'whatsapp', numberIndex: 0, kind: 'text' },
  ...{ delayMs: 0, toTicketMs: 0, toAuditsMs: 0, tellsSent: false },
};

const failure: fc.Arbitrary<RequestFailure> = fc.constantFrom<RequestFailure>(
  { kind: 'status', status: 401, retryAfterMs: null },
  { kind: 'status', status: 404, retryAfterMs: null },
  { kind: 'status', status: 429, retryAfterMs: 20 * SECOND },
  { kind: 'status', status: 500, retryAfterMs: null },
  { kind: 'no-answer' },
);

const tab = fc.nat(1);

const happeningTo = (numbers: number): fc.Arbitrary<Happening> =>
  often<Happening>(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('written' as const),
        tab,
        message: writtenTo(numbers),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('time passes' as const),
        ms: often(
          { weight: 1, arbitrary: fc.integer({ min: MINUTE, max: 20 * MINUTE }) },
          { weight: 1, arbitrary: fc.integer({ min: MINUTE, max: DAY }) },
        ),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('an end nears' as const),
        pick: fc.nat(99),
        offMs: fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('tab shown' as const),
        tab: fc.constantFrom(0, 1, 0, 1, null),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('tab opened anew' as const), tab }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('composer' as const),
        tab,
        channel: fc.constantFrom('whatsapp', 'whatsapp', MESSENGER, 'email'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('requester changed' as const), tab }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'retry' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('trouble' as const),
        service: fc.constantFrom<Service>('audits', 'search', 'log', 'sunshine'),
        failure: fc.option<RequestFailure>(failure, { freq: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('conversation readable' as const),
        tab,
        is: fc.boolean(),
      }),
    },
  );

export const trueDay: fc.Arbitrary<TrueDay> = fc.integer({ min: 1, max: 2 }).chain((numbers) =>
  fc.record({
    traits: fc.record({
      namesConversations: fc.nat(3).map((chance) => chance !== 0),
      auditsHoldMessages: fc.boolean(),
      auditsTellChannelTime: fc.boolean(),
      ticketsTellNumbers: fc.boolean(),
      searchLagMs: fc.constantFrom(0, 2 * MINUTE),
      perPage: fc.constantFrom(2, 100),
    }),
    hasKey: fc.boolean(),
    // The admin's word is taken for true, so it has to be.
    hasOneNumber: numbers === 1 ? fc.boolean() : fc.constant(false),
    before: fc.array(
      fc.record({
        ticket: tab,
        agoMs: often(
          { weight: 1, arbitrary: fc.integer({ min: MINUTE, max: 2 * HOUR }) },
          { weight: 1, arbitrary: fc.integer({ min: MINUTE, max: 50 * HOUR }) },
        ),
        message: writtenTo(numbers),
      }),
      { maxLength: 6 },
    ),
    isAnsweredAtLength: oneOf(4),
    steps: fc.array(fc.record({ happening: happeningTo(numbers), isHasty: oneOf(5) }), {
      maxLength: 9,
    }),
  }),
);
