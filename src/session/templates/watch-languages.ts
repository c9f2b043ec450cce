import type { CustomerLanguages } from '../../core/catalogue/language-chain';
import type { ConversationMessage } from '../../core/conversation/message';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { readShorthand } from '../../core/shorthand/read-shorthand';
import { DEFAULT_LANGUAGE, languageKey, type Template } from '../../core/template/template';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { readCustomerTexts } from '../../zendesk/ticket/read-customer-texts';

/** The customer's language by the conversation. */
export type ConversationLanguages = Pick<CustomerLanguages, 'got' | 'written'>;

interface LanguagesInput {
  readonly ticket: TicketSnapshot;
  readonly offered: readonly Template[];
  /** Sunshine's language for a shorthand that names none; null: unknown. */
  readonly fallbackLanguage: string | null;
  /** Of templates that went out past the composer, the newest first: no code of theirs stands in the ticket. */
  readonly submitted: readonly string[];
}

interface LanguagesWatch {
  readonly get: () => ConversationLanguages;
  /** Call when anything of it changed. */
  readonly update: (input: LanguagesInput) => void;
}

/**
 * The languages of templates the customer got, else of what they wrote. Texts are read and the
 * detector is loaded only if the answer can change an order; only the language is kept.
 */
export function watchLanguages(context: {
  readonly host: Pick<SidebarHost, 'extend'>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}): LanguagesWatch {
  const { host, onChange, signal } = context;
  const readTexts = host.extend((client) => () => readCustomerTexts(client));
  let got: readonly string[] = [];
  let written: string | null = null;
  let askedFor = '';

  async function read(mine: string): Promise<void> {
    const texts = await readTexts();
    if (texts.length === 0 || askedFor !== mine || signal.aborted) return;
    // Without the detector the next best language serves.
    const detector = await import(/* webpackChunkName: "language" */ './detect-language').catch(
      () => null,
    );
    const found = detector?.detectLanguage(texts) ?? null;
    if (askedFor !== mine || signal.aborted || found === written) return;
    written = found;
    onChange();
  }

  return {
    get: () => ({ got, written }),
    update({ ticket, offered, fallbackLanguage, submitted }) {
      const messages = ticket.messages ?? [];
      const inserted = languagesOfTemplates(messages, fallbackLanguage ?? DEFAULT_LANGUAGE);
      const sent = [...new Set([...submitted, ...inserted])];
      if (sent.join() !== got.join()) got = sent;
      const theirs = messages.filter(({ author }) => author.role === 'end-user');
      const key = `${ticket.ticketId} ${ticket.requester.id} ${theirs.length}`;
      const isOpen = new Set(offered.map(({ language }) => languageKey(language))).size > 1;
      if (key === askedFor || theirs.length === 0 || got.length > 0 || !isOpen) return;
      // Another customer's texts tell nothing of this one.
      const isOther = !askedFor.startsWith(`${ticket.ticketId} ${ticket.requester.id} `);
      if (isOther) written = null;
      askedFor = key;
      void read(key);
    },
  };
}

/** The newest first. */
function languagesOfTemplates(
  messages: readonly ConversationMessage[],
  fallbackLanguage: string,
): readonly string[] {
  const languages = messages.toReversed().flatMap(({ shorthand, refusal }) => {
    // What was refused nobody got.
    const reading = shorthand === undefined || refusal ? null : readShorthand(shorthand);
    return reading?.kind === 'shorthand' ? [reading.shorthand.language ?? fallbackLanguage] : [];
  });
  return languages;
}
