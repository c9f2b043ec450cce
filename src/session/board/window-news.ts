import * as v from 'valibot';
import { isInbound } from '../../core/conversation/direction';
import type { AuthorRole, ConversationMessage, MessageKind } from '../../core/conversation/message';
import { type EpochMs, epochMs } from '../../core/time';
import type { Evidence } from '../../core/window/evidence';
import type { TabShare } from '../tabs/tab-share';

/** What a ticket's tab knows of its window: who wrote when, never what. */
export interface WindowNews {
  readonly ticketId: string;
  readonly requesterId: string | null;
  /** The newest on each channel; null: it could not read them. */
  readonly messages: readonly ConversationMessage[] | null;
  readonly evidence: readonly Evidence[];
}

const TOPIC = 'window of ticket';

const id = v.nullable(v.string());
const instant = v.nullable(v.pipe(v.number(), v.finite(), v.transform(epochMs)));
/** What this version has no name for restarts no window and is nobody's. */
const named = <Name extends string>() => v.custom<Name>((name) => typeof name === 'string');

const messagesShape = v.array(
  v.object({
    id,
    author: v.object({ id, name: v.string(), role: named<AuthorRole>() }),
    channel: v.string(),
    kind: named<MessageKind>(),
    at: instant,
    sentAt: instant,
    integrationId: id,
  }),
);

/** Another tab may be of another version of the app. */
const newsShape = v.object({
  ticketId: v.string(),
  requesterId: id,
  messages: v.nullable(messagesShape),
  evidence: v.array(
    v.object({
      source: v.picklist(['sunshine', 'audits', 'conversation-log', 'ticket']),
      ticketId: id,
      messages: messagesShape,
      knownUntil: instant,
      number: v.picklist(['same', 'unknown']),
      isWhole: v.exactOptional(v.boolean()),
    }),
  ),
});

/** Of a channel more would tell no more of its window. */
const NEWEST = 10;

/**
 * Tells the board in another tab what this one's ticket knows: when that changes, and, as it is still
 * the newest then, when the window's state does.
 */
export function createWindowNews(share: TabShare): {
  readonly tell: (news: WindowNews, hasNewState: boolean) => void;
} {
  let last: WindowNews | null = null;
  return {
    tell(news, hasNewState) {
      if (!hasNewState && isSame(last, news)) return;
      last = news;
      const { messages, evidence } = news;
      share.announce(TOPIC, {
        ...news,
        messages: messages && newestFew(messages),
        evidence: evidence.map((set) => ({ ...set, messages: newestFew(set.messages) })),
      });
    },
  };
}

/** By identity: it is compared at each of the agent's keys. */
const isSame = (a: WindowNews | null, b: WindowNews): boolean =>
  a?.ticketId === b.ticketId &&
  a.requesterId === b.requesterId &&
  a.messages === b.messages &&
  a.evidence === b.evidence;

/**
 * Hears what tabs know of their tickets, from before too, with the instant at which they said it.
 * Returns the way to stop.
 */
export const hearWindows = (
  share: TabShare,
  now: () => EpochMs,
  hear: (news: WindowNews, toldAt: EpochMs) => void,
): (() => void) =>
  share.listen(TOPIC, (value, ageMs) => {
    const news = v.safeParse(newsShape, value);
    if (news.success) hear(news.output, epochMs(now() - ageMs));
  });

/** Of each channel the newest of theirs and of the others', without what may quote a text. */
function newestFew(messages: readonly ConversationMessage[]): readonly ConversationMessage[] {
  const counts = new Map<string, number>();
  const newestFirst = messages.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
  return newestFirst.flatMap((message) => {
    const key = `${message.channel} ${isInbound(message, message.channel)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > NEWEST) return [];
    const { shorthand: _, refusal: __, ...facts } = message;
    return [facts];
  });
}
