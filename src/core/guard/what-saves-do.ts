import { between, durationMs, type EpochMs, hours, minutes } from '../time';
import { type GuardedDraft, isSameDraft } from './guarded-draft';

/** By then a sent composer is mostly empty. */
export const SETTLED_MS = durationMs(3_000);

/** Later than that the agent, or another save, emptied it. */
export const WATCHED_MS = minutes(1);

/** How long it counts that a save left a late draft in place. */
export const KEEPS_FOR_MS = hours(1);

type Lesson =
  | { readonly effect: 'send' }
  /** The draft stayed, at that moment. */
  | { readonly effect: 'keep'; readonly seenAt: EpochMs };

/** A save while this draft was in the composer, until its effect is known. */
interface WatchedSave {
  readonly draft: GuardedDraft;
  /** Only a draft that would not have arrived shows that saves keep drafts. */
  readonly isLate: boolean;
  readonly at: EpochMs;
  /** Taken for one that kept the draft: only later looks can show otherwise. */
  readonly isJudged: boolean;
}

/**
 * What saves of this ticket did to a draft, by channel: whether one sends the reply or only saves
 * fields is not known (?), but a draft that is still there was not sent.
 */
interface WhatSavesDo {
  readonly lessons: ReadonlyMap<string | null, Lesson>;
  readonly watched: WatchedSave | null;
}

export const NOTHING_LEARNED: WhatSavesDo = { lessons: new Map(), watched: null };

export type SaveNews =
  /** Zendesk asked, and the save goes on; `draft`: null for an empty composer. */
  | {
      readonly kind: 'let-go';
      readonly draft: GuardedDraft | null;
      readonly isLate: boolean;
      readonly now: EpochMs;
    }
  | { readonly kind: 'failed' }
  /** Zendesk has saved: where it says so, the composer's time counts from here. */
  | { readonly kind: 'saved'; readonly now: EpochMs }
  /** A look at the composer. */
  | {
      readonly kind: 'seen';
      readonly draft: GuardedDraft;
      readonly isBlank: boolean;
      readonly now: EpochMs;
    };

function learn(state: WhatSavesDo, channel: string | null, lesson: Lesson | null): WhatSavesDo {
  const lessons = new Map(state.lessons);
  if (lesson) lessons.set(channel, lesson);
  else lessons.delete(channel);
  return { ...state, lessons };
}

/** In both directions, as a corrected clock may have gone back. */
const isWithin = (from: EpochMs, now: EpochMs, ms: number): boolean =>
  Math.abs(between(from, now)) < ms;

/** The next state after some news; needs no event of Zendesk's, looks are enough. */
export function whatSavesDo(state: WhatSavesDo, news: SaveNews): WhatSavesDo {
  const { watched } = state;
  switch (news.kind) {
    case 'let-go': {
      const { draft, isLate, now: at } = news;
      return { ...state, watched: draft && { draft, isLate, at, isJudged: false } };
    }
    case 'failed':
      return { ...state, watched: null };
    case 'saved':
      return watched === null || watched.isJudged
        ? state
        : { ...state, watched: { ...watched, at: news.now } };
    case 'seen':
      return watched === null ? state : seen(state, watched, news);
  }
}

function seen(
  state: WhatSavesDo,
  watched: WatchedSave,
  { draft, isBlank, now }: Extract<SaveNews, { kind: 'seen' }>,
): WhatSavesDo {
  const unwatched = { ...state, watched: null };
  const channel = watched.draft.targetChannel;
  if (!isWithin(watched.at, now, WATCHED_MS)) return unwatched;
  if (isBlank) {
    // Where drafts were seen to stay, it was a send after all or the agent's doing: then it
    // is no longer known that saves keep drafts, nor that Zendesk asks before each send.
    const isDoubtful = watched.isJudged || state.lessons.get(channel)?.effect === 'keep';
    return learn(unwatched, channel, isDoubtful ? null : { effect: 'send' });
  }
  if (!isSameDraft(watched.draft, draft)) return unwatched;
  if (watched.isJudged || isWithin(watched.at, now, SETTLED_MS)) return state;
  const judged = { ...state, watched: { ...watched, isJudged: true } };
  // After a save that sent a reply, one that did not only shows that both kinds exist.
  const isTaught = watched.isLate && state.lessons.get(channel)?.effect !== 'send';
  return isTaught ? learn(judged, channel, { effect: 'keep', seenAt: now }) : judged;
}

/** What a save would do to a draft on this channel; null: not known (any more). */
export function effectOfSave(
  { lessons }: WhatSavesDo,
  channel: string | null,
  now: EpochMs,
): Lesson['effect'] | null {
  const lesson = lessons.get(channel);
  if (lesson?.effect !== 'keep') return lesson?.effect ?? null;
  return isWithin(lesson.seenAt, now, KEEPS_FOR_MS) ? 'keep' : null;
}
