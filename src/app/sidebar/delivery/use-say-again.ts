import { useState } from 'react';
import type { DeliveryEntry } from '../../../core/delivery/delivery-report';
import type { Reply } from '../../../core/delivery/replies';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useTicketContext } from '../../ticket/ticket-context';
import type { DeliveryStore } from './delivery-store';

const NO_TEXT = {
  'not-readable': 'delivery.again.notReadable',
  'not-there': 'delivery.again.notThere',
  'no-words': 'delivery.again.noWords',
} as const satisfies Record<string, MessageKey>;

export interface SayAgain {
  readonly sayAgain: (entry: DeliveryEntry) => Promise<void>;
  readonly isBusy: boolean;
  /** What came of it; null as long as there is nothing to say. */
  readonly outcome: string | null;
}

/**
 * Puts a reply's text into the composer once more, once at a time: the agent sends it. The text is
 * read from the ticket at that moment, and never kept; what it takes the place of is.
 */
export function useSayAgain(store: DeliveryStore): SayAgain {
  const { t } = useLocale();
  const { host, viewNow, keepDraft } = useTicketContext();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<MessageKey | null>(null);

  const putIntoComposer = async (reply: Reply, key: string): Promise<MessageKey> => {
    if (viewNow().freeText !== 'arrives') return 'delivery.again.closedNow';
    const sources = await host.sources.delivery();
    if (sources === null) return NO_TEXT['not-readable'];
    const text = await sources.replyText({ at: reply.at, authorId: reply.author.id });
    if (!text.ok) return NO_TEXT[text.error];
    const { ticketId, composer } = host.getState().ticket;
    const { targetChannel, text: draft } = composer;
    const expected = { ticketId, type: 'publicReply', targetChannel, text: draft };
    const result = await host.insert(text.value, expected);
    if (result.ok) {
      keepDraft(result.value, text.value);
      store.noteResent(key);
      return 'delivery.again.inserted';
    }
    const { error } = result;
    if ('removed' in error && error.removed) keepDraft(error.removed, text.value);
    host.refresh();
    return error.kind === 'type-changed' ? 'delivery.again.isNote' : 'delivery.again.failed';
  };

  const sayAgain = async ({ reply, key }: DeliveryEntry): Promise<void> => {
    if (reply === null) return;
    setBusy(true);
    setOutcome(null);
    setOutcome(await putIntoComposer(reply, key));
    setBusy(false);
  };
  return { sayAgain, isBusy, outcome: outcome && t(outcome) };
}
