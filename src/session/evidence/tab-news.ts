import type { ConversationMessage } from '../../core/conversation/message';
import type { Evidence, ToOtherNumber } from '../../core/window/evidence';
import { newerToOther, newestToOther } from '../../core/window/other-number';
import { type NumberFacts, sameNumber } from '../../core/window/same-number';
import type { TabShare } from '../tabs/tab-share';

/** What one ticket's tab tells the customer's others: who wrote when, never what. */
interface News {
  readonly ticketId: string;
  /** Sunshine's id of the number that this message went to, if known. */
  readonly integrationId: string | null;
  /** The customer's newest message in that ticket. */
  readonly message: ConversationMessage;
}

/** A ticket, and what is known of its number. */
export interface SeenFrom {
  readonly requesterId: string;
  readonly ticketId: string;
  readonly integrationId: string | null;
  /** Business numbers of tickets, as far as known. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly isNumberInDoubt: boolean;
  readonly hasOneNumber: boolean;
}

export interface TabNews {
  /** Tells the customer's other tabs, and hears of theirs from now on. */
  readonly tell: (requesterId: string, news: News) => void;
  /** Hears without telling. */
  readonly listen: (requesterId: string) => void;
  /** The evidence that the customer's other tickets told, for this ticket. */
  readonly evidence: (seenFrom: SeenFrom) => readonly Evidence[];
  /** The newest of it to another number than this ticket's; null: none. */
  readonly toOther: (seenFrom: SeenFrom, channel: string) => ToOtherNumber | null;
  /** Stops hearing; what was told stays. */
  readonly stop: () => void;
}

const isSameNews = (a: News | undefined, b: News): boolean =>
  a?.message.at === b.message.at &&
  a.integrationId === b.integrationId &&
  a.message.channel === b.message.channel;

/**
 * A customer's tickets agree without requests: what one tab sees arrive, all hear.
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
      // A tab that opens asks all others, so most news are old.
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
    // Where messages name their numbers, a ticket's need not be its message's.
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
      // Nothing but the message's facts may leave this tab.
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
