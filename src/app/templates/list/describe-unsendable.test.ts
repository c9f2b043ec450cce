import type { SendNow, ShorthandGap, Unsendable } from '../../../core/template/why-not-sendable';
import { localeOf } from '../../testing/render-in';
import { describeUnsendable } from './describe-unsendable';

const notApproved = (status: string, rejectedReason: string | null = null): Unsendable => ({
  reason: 'not-approved',
  status,
  rejectedReason,
});
const needsSendNow = (gap: ShorthandGap, sendNow: Exclude<SendNow, 'ready'>): Unsendable => ({
  reason: 'needs-send-now',
  gap,
  sendNow,
});
const GAPS: readonly ShorthandGap[] = ['header-text', 'header-video', 'named', 'copy-code'];

const ALL: readonly Unsendable[] = [
  ...['PENDING', 'IN_APPEAL', 'REJECTED', 'PAUSED', 'DISABLED', 'ARCHIVED', 'DELETED'].map(
    (status) => notApproved(status),
  ),
  ...['LIMIT_EXCEEDED', 'SOMETHING_NEW'].map((status) => notApproved(status)),
  ...['ABUSIVE_CONTENT', 'CATEGORY_NOT_AVAILABLE', 'INCORRECT_CATEGORY', 'INVALID_FORMAT'].map(
    (reason) => notApproved('REJECTED', reason),
  ),
  ...['PROMOTIONAL', 'SCAM', 'TAG_CONTENT_MISMATCH'].map((reason) =>
    notApproved('REJECTED', reason),
  ),
  { reason: 'not-at-meta' },
  { reason: 'unsupported', parts: ['CAROUSEL'] },
  { reason: 'unsupported', parts: ['FLOW', 'NEW_PART'] },
  { reason: 'other-number' },
  { reason: 'no-namespace' },
  ...GAPS.map((gap) => needsSendNow(gap, 'no-key')),
];

test.each(['en', 'de', 'fr'])(
  'in %s each reason has words of its own, and a next step',
  async (tag) => {
    const locale = await localeOf(tag);
    const said = ALL.map((why) => describeUnsendable(why, locale));
    expect(new Set(said.map(({ reason }) => reason)).size).toBe(ALL.length);
    for (const { reason, next } of said) {
      for (const text of [reason, next]) expect(text).toMatch(/^[^{}]+[.!]$/u);
    }
  },
);

test.each([
  [notApproved('REJECTED', 'NONE'), 'Meta rejected it.'],
  [notApproved('REJECTED', 'NEW_REASON'), 'Meta rejected it.'],
  [notApproved('SOMETHING_NEW'), 'It is not approved: status SOMETHING_NEW.'],
  [notApproved('PENDING_DELETION'), 'It is deleted at Meta.'],
  [
    { reason: 'unsupported', parts: ['CAROUSEL', 'NEW_PART'] } as const,
    'It has parts that this app cannot send: carousel and NEW_PART.',
  ],
])('%j', async (why, words) => {
  expect(describeUnsendable(why, await localeOf('en')).reason).toBe(words);
});

test.each([
  ['no-key', 'It can be sent once your admin has entered a Sunshine Conversations key.'],
  ['switched-off', 'Your admin has switched off sending at once. Choose another one.'],
  [
    'key-refused',
    "Sunshine Conversations does not let the app in with your admin's settings. Tell your admin.",
  ],
] as const)('what a shorthand cannot carry, %s: what would help', async (sendNow, words) => {
  for (const tag of ['en', 'de', 'fr']) {
    const { next } = describeUnsendable(needsSendNow('named', sendNow), await localeOf(tag));
    if (tag === 'en') expect(next).toBe(words);
    expect(next).toMatch(/^[^{}]+[.!]$/u);
  }
});
