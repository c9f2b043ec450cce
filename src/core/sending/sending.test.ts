import { ok } from '../result';
import { parametersOf, templateOf } from '../template/template.fixture';
import { epochMs, MINUTE } from '../time';
import {
  NOTHING_SENT,
  type Sending,
  type SendingEffect,
  type SendingEvent,
  type SendingPresent,
  sendingElsewhere,
  sendingStep,
} from './sending';
import type { SubmissionRecord } from './submission-log';

const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
const TEMPLATE = templateOf({ body: 'Hi {{1}}', parameters: parametersOf(1) });
const SUBMISSION = { template: TEMPLATE, values: ['Ana'], customer: 'Ana' };
const PRESENT: SendingPresent = {
  ticketId: '42',
  customerId: '7',
  channel: 'whatsapp',
  templates: [TEMPLATE],
  access: { sendNow: 'ready', number: 'n1' },
  nowMs: 0,
};
const recordOf = (changes: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  id: 's1',
  customerId: '7',
  ticketId: '42',
  conversationId: 'c1',
  templateName: 'order_shipped',
  language: 'en_US',
  at: NOW,
  leftAtMs: 0,
  fate: 'sending',
  ...changes,
});
const THEIRS = recordOf({ id: 'theirs' });

const ASKED: SendingEvent = {
  kind: 'asked',
  submission: SUBMISSION,
  earlier: null,
  present: PRESENT,
};
const CONFIRMED: SendingEvent = {
  kind: 'confirmed',
  reason: null,
  needsReason: false,
  present: PRESENT,
};
const LEAVING: SendingEvent = { kind: 'leaving', record: recordOf(), present: PRESENT };
const LOST: SendingEvent = {
  kind: 'answered',
  answer: { kind: 'unclear', failure: { kind: 'no-answer' } },
  nowMs: 0,
};
const TAKEN: SendingEvent = { kind: 'answered', answer: { kind: 'submitted' }, nowMs: 0 };
const CHECK: SendingEvent = { kind: 'check', customerId: '7', nowMs: 0 };
const DISMISSED: SendingEvent = { kind: 'dismissed', customerId: '7', nowMs: 0 };
const looked = (id: string, found: 'found' | 'not-found'): SendingEvent => ({
  kind: 'looked',
  id,
  found: ok(found),
});
const heard = (record: SubmissionRecord, nowMs = 0): SendingEvent => ({
  kind: 'heard',
  record,
  nowMs,
});

/** What came of these events, and all that was to be done on the way. */
function ending(...events: readonly SendingEvent[]) {
  let sending: Sending = NOTHING_SENT;
  const effects: SendingEffect[] = [];
  for (const event of events) {
    const step = sendingStep(sending, event);
    sending = step.next;
    effects.push(...step.effects);
  }
  const told = effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.record.fate] : []));
  return { sending, state: sending.state, effects, kinds: effects.map(({ kind }) => kind), told };
}

test('asked, confirmed, left, submitted: each once, in this order', () => {
  const { state, kinds, told } = ending(ASKED, CONFIRMED, LEAVING, TAKEN);
  expect(state).toEqual({ kind: 'submitted', submission: SUBMISSION, at: NOW });
  expect(kinds).toEqual(['send', 'tell', 'tell', 'used']);
  expect(told).toEqual(['sending', 'submitted']);
});

const EVENTS: readonly SendingEvent[] = [
  ...[ASKED, CONFIRMED, LEAVING, TAKEN, LOST, CHECK, DISMISSED],
  { kind: 'stopped', why: { kind: 'busy' } },
  looked('s1', 'found'),
];
const FITTING: readonly (readonly [string, readonly SendingEvent[], readonly string[]])[] = [
  ['idle', [], ['asked']],
  ['confirming', [ASKED], ['asked', 'confirmed', 'dismissed']],
  ['sending', [ASKED, CONFIRMED], ['leaving', 'stopped']],
  ['sending, and it has left', [ASKED, CONFIRMED, LEAVING], ['answered', 'stopped']],
  ['unclear', [ASKED, CONFIRMED, LEAVING, LOST], ['check', 'dismissed']],
  ['checking', [ASKED, CONFIRMED, LEAVING, LOST, CHECK], ['looked']],
  ['submitted', [ASKED, CONFIRMED, LEAVING, TAKEN], ['asked', 'dismissed']],
];

test.each(FITTING)('%s: what does not fit changes nothing', (_state, events, fitting) => {
  const { sending } = ending(...events);
  const changing = EVENTS.filter((event) => sendingStep(sending, event).next !== sending);
  expect(new Set(changing.map(({ kind }) => kind))).toEqual(new Set(fitting));
});

test('whatever happens, one yes lets one leave', () => {
  const first = ending(ASKED, CONFIRMED, LEAVING).sending;
  for (const event of EVENTS) {
    const { next, effects } = sendingStep(first, event);
    expect(effects.filter(({ kind }) => kind === 'send')).toEqual([]);
    expect(sendingStep(next, LEAVING).effects).toEqual([]);
  }
});

describe('the same template again', () => {
  test('the question knows of it', () => {
    const earlier = { at: NOW, agoMs: MINUTE, isCertain: true };
    expect(ending({ ...ASKED, earlier }).state).toMatchObject({ earlier });
  });
});

describe('an earlier one whose answer was lost', () => {
  const unclear = recordOf({ id: 'theirs', fate: 'unclear' });

  test('lets none leave before the conversation was looked at', () => {
    const { state } = ending(heard(unclear), ASKED, CONFIRMED);
    expect(state).toMatchObject({ kind: 'refused', why: { kind: 'unclear-elsewhere' } });
  });

  test.each([
    ['found', 'submitted', 1],
    ['not-found', 'not-sent', 0],
  ] as const)('%s: all are told', (what, fate, submitted) => {
    const { sending, kinds, told } = ending(heard(unclear), CHECK, looked('theirs', what));
    expect(kinds).toEqual(['look', 'tell']);
    expect(told).toEqual([fate]);
    expect(sending.log.filter((one) => one.fate === 'submitted')).toHaveLength(submitted);
    expect(sendingStep(ending(heard(unclear), CHECK).sending, CHECK).effects).toEqual([]);
  });

  test('the agent has looked: it stands in no way any more', () => {
    const { sending, told, state } = ending(heard(unclear), DISMISSED, ASKED, CONFIRMED);
    expect(told).toEqual(['looked-for']);
    expect(state.kind).toBe('sending');
    expect(sendingElsewhere(sending, '7', 0)).toBeNull();
  });

  test('a look that failed is told, and may be taken again', () => {
    const failed: SendingEvent = {
      kind: 'looked',
      id: 'theirs',
      found: { ok: false, error: { kind: 'offline' } },
    };
    const { sending } = ending(heard(unclear), CHECK, failed);
    expect(sendingElsewhere(sending, '7', 0)).toMatchObject({
      kind: 'unclear',
      isChecking: false,
      checkFailure: { kind: 'offline' },
    });
    expect(sendingStep(sending, CHECK).effects).toHaveLength(1);
  });

  test('of another customer it says nothing', () => {
    const { state } = ending(heard({ ...unclear, customerId: '8' }), ASKED, CONFIRMED);
    expect(state.kind).toBe('sending');
  });
});

describe('another tab looked for ours', () => {
  const lost = [ASKED, CONFIRMED, LEAVING, LOST];

  test.each([
    ['submitted', 'submitted'],
    ['not-sent', 'not-found'],
    ['looked-for', 'idle'],
    ['sending', 'unclear'],
  ] as const)('%s: %s here', (fate, kind) => {
    expect(ending(...lost, heard(recordOf({ fate }))).state.kind).toBe(kind);
  });

  test('what it found counts also while we look', () => {
    const { state, kinds } = ending(...lost, CHECK, heard(recordOf({ fate: 'submitted' })));
    expect(state.kind).toBe('submitted');
    expect(kinds.filter((kind) => kind === 'used')).toHaveLength(1);
    // Our own look comes too late to say anything.
    const step = sendingStep(
      ending(...lost, CHECK, heard(recordOf({ fate: 'submitted' }))).sending,
      looked('s1', 'not-found'),
    );
    expect(step.next.state.kind).toBe('submitted');
  });
});

describe('beside another tab', () => {
  test('that is sending none leaves', () => {
    expect(ending(heard(THEIRS), ASKED, CONFIRMED).state).toMatchObject({
      kind: 'refused',
      why: { kind: 'busy' },
    });
  });

  test('that submitted one since the agent was asked none leaves, at the last moment too', () => {
    const submitted = heard({ ...THEIRS, fate: 'submitted' });
    for (const events of [
      [ASKED, submitted, CONFIRMED],
      [ASKED, CONFIRMED, submitted, LEAVING],
    ]) {
      expect(ending(...events)).toMatchObject({
        state: { kind: 'refused', why: { kind: 'submitted-meanwhile' } },
        told: [],
      });
    }
    expect(ending(submitted, ASKED, CONFIRMED).state.kind).toBe('sending');
  });
});

describe('after a 429', () => {
  const failure = { kind: 'status', status: 429, retryAfterMs: 30_000 } as const;
  const answer = { kind: 'refused', failure, code: null, title: null } as const;
  const before = ending(ASKED, CONFIRMED, LEAVING, { kind: 'answered', answer, nowMs: 1_000 });
  const askedAt = (nowMs: number) =>
    sendingStep(before.sending, { ...ASKED, present: { ...PRESENT, nowMs } } as SendingEvent);

  test('a press says how long is left, asks nothing and sends nothing', () => {
    const { next, effects } = askedAt(11_000);
    expect(next.state).toMatchObject({ kind: 'refused', why: { kind: 'pause', leftMs: 20_000 } });
    expect(effects).toEqual([]);
  });

  test('once it is over the question comes as ever', () => {
    expect(askedAt(31_000).next.state.kind).toBe('confirming');
  });
});

test('what another tab submitted is told until the agent has read it', () => {
  const submitted = heard({ ...THEIRS, fate: 'submitted' });
  const before = ending(submitted).sending;
  expect(sendingElsewhere(before, '7', 0)).toMatchObject({ kind: 'submitted' });
  const { next, effects } = sendingStep(before, DISMISSED);
  expect(sendingElsewhere(next, '7', 0)).toBeNull();
  expect(effects).toEqual([]);
  // It went out all the same.
  expect(next.log).toEqual(before.log);
});

test('a word of yesterday is none', () => {
  const old = heard(THEIRS, 24 * 60 * MINUTE);
  expect(ending(old).sending.log).toEqual([]);
});
