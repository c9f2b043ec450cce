import type { ConversationMessage } from '../../core/conversation/message';
import type { Evidence, ToOtherNumber } from '../../core/window/evidence';
import { newerToOther, newestToOther } from '../../core/window/other-number';
import { type NumberFacts, sameNumber } from '../../core/window/same-number';
import type { TabShare } from '../tabs/tab-share';

/** What one ticket's tab tells the others of the same customer: who wrote when, never what. */
interface News {
  readonly ticketId: string;
  /** Sunshine's id of the business number that this very message went to, where that tab can tell. */
  readonly integrationId: string | null;
  /** The customer's newest message in that ticket. */
  readonly message: ConversationMessage;
}

/** A ticket, and what is known of its number. */
export interface SeenFrom {
  readonly requesterId: string;
  readonly ticketId: string;
  readonly integrationId: string | null;
  /** The business numbers of tickets that are known by now. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly isNumberInDoubt: boolean;
  /** The account has one WhatsApp number only. */
  readonly hasOneNumber: boolean;
}

export interface TabNews {
  /** Tells the other tabs of this customer, and hears of theirs from now on. */
  readonly tell: (requesterId: string, news: News) => void;
  /** Hears without having anything to tell. */
  readonly listen: (requesterId: string) => void;
  /** What the tabs of this customer's other tickets have told, seen from this ticket. */
  readonly evidence: (seenFrom: SeenFrom) => readonly Evidence[];
  /** The newest of it that went to another number than this ticket's; null: none did. */
  readonly toOther: (seenFrom: SeenFrom, channel: string) => ToOtherNumber | null;
  /** Hears no more; what was told stays told. */
  readonly stop: () => void;
}

const isSameNews = (a: News | undefined, b: News): boolean =>
  a?.message.at === b.message.at &&
  a.integrationId === b.integrationId &&
  a.message.channel === b.message.channel;

/**
 * The tickets of one customer agree without a request: what one tab sees come in, all hear of.
 *
 * @param onNews called when another tab told something new.
 */
export function createTabNews(share: TabShare, onNews: () => void): TabNews {
  /** By customer, then by ticket and channel. */
  const heard = new Map<string, Map<string, News>>();
  const ends: (() => void)[] = [];
  let announced: News | undefined;

  const topicOf = (requesterId: string) => `customer ${requesterId}`;
  const listen = (requesterId: string) => {
    if (heard.has(requesterId)) return;
    const byTicket = new Map<string, News>();
    heard.set(requesterId, byTicket);
    const hear = (value: unknown) => {
      const news = value as News;
      // Each tab that opens asks all others, so most news are old.
      const place = `${news.ticketId} ${news.message.channel}`;
      if (isSameNews(byTicket.get(place), news)) return;
      byTicket.set(place, news);
      onNews();
    };
    ends.push(share.listen(topicOf(requesterId), hear));
  };

  /** The news of other tickets, and whether they are of this ticket's number. */
  function heardFrom(seenFrom: SeenFrom) {
    const { requesterId, ticketId, integrationId, numbers, hasOneNumber } = seenFrom;
    // A ticket's number is not surely a message's where numbers are told by message.
    const rowsTell = integrationId === null && !seenFrom.isNumberInDoubt;
    const factsOf = (id: string): NumberFacts => ({
      integrationId: null,
      businessNumber: rowsTell ? (numbers.get(id) ?? null) : null,
    });
    return [...(heard.get(requesterId)?.values() ?? [])]
      .filter((news) => news.ticketId !== ticketId)
      .map((news) => {
        const facts = factsOf(news.ticketId);
        const number = sameNumber(
          { ...factsOf(ticketId), integrationId },
          { ...facts, integrationId: news.integrationId },
          hasOneNumber && news.message.channel === 'whatsapp',
        );
        return { ...news, number, businessNumber: facts.businessNumber };
      });
  }

  return {
    listen,
    stop: () => {
      for (const end of ends) end();
    },
    tell(requesterId, news) {
      listen(requesterId);
      if (announced?.ticketId === news.ticketId && isSameNews(announced, news)) return;
      announced = news;
      // A customer's message carries no code of a template; nothing else may slip in with it.
      const { shorthand: _, ...message } = news.message;
      share.announce(topicOf(requesterId), { ...news, message });
    },
    evidence: (seenFrom) =>
      heardFrom(seenFrom).flatMap(({ number, ticketId, message }): Evidence[] =>
        number === 'other'
          ? []
          : [{ source: 'ticket', ticketId, messages: [message], knownUntil: null, number }],
      ),
    toOther: (seenFrom, channel) =>
      heardFrom(seenFrom)
        .filter(({ number }) => number === 'other')
        .map(({ ticketId, integrationId, message, businessNumber }) =>
          newestToOther([{ ...message, integrationId }], channel, {
            toldBy: seenFrom.integrationId === null ? 'ticket' : 'message',
            ticketId,
            businessNumber,
          }),
        )
        .reduce(newerToOther, null),
  };
}
