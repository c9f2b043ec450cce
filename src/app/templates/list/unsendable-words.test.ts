import type { ShorthandGap, Unsendable } from '../../../core/template/send-ways';
import { localeOf } from '../../testing/render-in';
import { unsendableWords } from './unsendable-words';

const notApproved = (status: string, rejectedReason: string | null = null): Unsendable => ({
  reason: 'not-approved',
  status,
  rejectedReason,
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
  ...GAPS.map((gap): Unsendable => ({ reason: 'needs-key', gap })),
];

test.each(['en', 'de', 'fr'])(
  'in %s each reason has words of its own, and a next step',
  async (tag) => {
    const locale = await localeOf(tag);
    const said = ALL.map((why) => unsendableWords(why, locale));
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
  expect(unsendableWords(why, await localeOf('en')).reason).toBe(words);
});
