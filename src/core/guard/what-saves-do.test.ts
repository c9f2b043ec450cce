import { epochMs } from '../time';
import type { GuardedDraft } from './guarded-draft';
import {
  effectOfSave,
  KEEPS_FOR_MS,
  NOTHING_LEARNED,
  type SaveNews,
  SETTLED_MS,
  WATCHED_MS,
  whatSavesDo,
} from './what-saves-do';

const NOW = 1_000_000_000;
const DRAFT: GuardedDraft = {
  ticketId: '42',
  markup: 'Hello',
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
};
const OTHER = { ...DRAFT, markup: 'Hello again' };

const letGo = (isLate: boolean, ms = 0): SaveNews => ({
  kind: 'let-go',
  draft: DRAFT,
  isLate,
  now: epochMs(NOW + ms),
});
const nothingLetGo: SaveNews = { kind: 'let-go', draft: null, isLate: true, now: epochMs(NOW) };
const saved = (ms: number): SaveNews => ({ kind: 'saved', now: epochMs(NOW + ms) });
const failed: SaveNews = { kind: 'failed' };
const stays = (ms: number, draft = DRAFT): SaveNews => ({
  kind: 'seen',
  draft,
  isBlank: false,
  now: epochMs(NOW + ms),
});
const blank = (ms: number): SaveNews => ({
  kind: 'seen',
  draft: { ...DRAFT, markup: '' },
  isBlank: true,
  now: epochMs(NOW + ms),
});

const after = (...news: readonly SaveNews[]) => news.reduce(whatSavesDo, NOTHING_LEARNED);
const effect = (
  news: readonly SaveNews[],
  ms: number = SETTLED_MS,
  channel: string | null = 'whatsapp',
) => effectOfSave(after(...news), channel, epochMs(NOW + ms));

test.each<[string, readonly SaveNews[], 'send' | 'keep' | null]>([
  ['nothing happened', [], null],
  ['a look without a save', [stays(SETTLED_MS)], null],
  ['a save without a draft', [nothingLetGo, stays(SETTLED_MS)], null],
  ['a draft that is gone at once was sent', [letGo(true), blank(10)], 'send'],
  ['also one that could go', [letGo(false), blank(10)], 'send'],
  ['too soon to say', [letGo(true), stays(SETTLED_MS - 1)], null],
  ['a late draft that stays was not sent', [letGo(true), stays(SETTLED_MS)], 'keep'],
  ['and longer', [letGo(true), stays(SETTLED_MS + 1)], 'keep'],
  ['one that could go teaches nothing of late ones', [letGo(false), stays(SETTLED_MS)], null],
  ['another draft says nothing', [letGo(true), stays(SETTLED_MS, OTHER)], null],
  ['a save that failed says nothing', [letGo(true), failed, stays(SETTLED_MS)], null],
  [
    'a slow save: its time counts from when it was done',
    [letGo(true), saved(2_000), stays(SETTLED_MS)],
    null,
  ],
  ['and then it is known', [letGo(true), saved(2_000), stays(2_000 + SETTLED_MS)], 'keep'],
  ['emptied late: it was a send', [letGo(true), stays(SETTLED_MS), blank(SETTLED_MS + 1)], null],
  ['just in time', [letGo(true), stays(SETTLED_MS), blank(WATCHED_MS - 1)], null],
  [
    'much later it is the agent’s own doing',
    [letGo(true), stays(SETTLED_MS), blank(WATCHED_MS)],
    'keep',
  ],
  ['later still', [letGo(true), stays(SETTLED_MS), blank(WATCHED_MS + 1)], 'keep'],
  [
    'typed on, then emptied',
    [letGo(true), stays(SETTLED_MS), stays(5_000, OTHER), blank(6_000)],
    'keep',
  ],
  [
    'a channel whose saves were seen to send is never taken for one whose saves keep',
    [letGo(true), blank(10), letGo(true, 1_000), stays(1_000 + SETTLED_MS)],
    'send',
  ],
  [
    'emptied where drafts were seen to stay: a send or the agent’s own doing, so nothing is known',
    [letGo(true), stays(SETTLED_MS), letGo(true, 5_000), blank(5_010)],
    null,
  ],
])('%s', (_what, news, expected) => {
  expect(effect(news)).toBe(expected);
});

const KEPT = [letGo(true), stays(SETTLED_MS)];

test.each([
  [SETTLED_MS + KEEPS_FOR_MS - 1, 'keep'],
  [SETTLED_MS + KEEPS_FOR_MS, null],
  [SETTLED_MS + KEEPS_FOR_MS + 1, null],
  [25 * KEEPS_FOR_MS, null],
  // A clock that was put back makes it no longer.
  [SETTLED_MS - KEEPS_FOR_MS, null],
])('that drafts stay counts for an hour: after %i ms %s', (ms, expected) => {
  expect(effect(KEPT, ms)).toBe(expected);
});

test('each save that keeps a late draft renews it', () => {
  const later = KEEPS_FOR_MS;
  const again = [...KEPT, letGo(true, later), stays(later + SETTLED_MS)];
  expect(effect(again, later + KEEPS_FOR_MS)).toBe('keep');
});

test('that saves send does not end, and each channel learns by itself', () => {
  const sent = [letGo(true), blank(10)];
  expect(effect(sent, 25 * KEEPS_FOR_MS)).toBe('send');
  expect(effect(sent, 0, 'line')).toBeNull();
  expect(effect(KEPT, SETTLED_MS, 'line')).toBeNull();
});
