import * as v from 'valibot';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { type Answers, getAll, parsed } from '../sdk/get-all';
import type { TimeLimit } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { coalesce } from './coalesce';
import {
  COMPOSER_PATHS,
  type ColorScheme,
  colorSchemeShape,
  composerOf,
  conversationOf,
  type FirstLook,
  requesterOf,
  sessionEndedIn,
  TICKET_CHANNEL,
  titleOf,
} from './read-ticket';

export interface TicketState {
  readonly ticket: TicketSnapshot;
  readonly colorScheme: ColorScheme;
  /** False in another ticket's tab, or with the composer's pane shut: then nothing ticks. */
  readonly isActive: boolean;
  /** How often the composer's pane was opened; 0 in the sidebar. */
  readonly paneOpenings: number;
}

export interface TicketStore {
  readonly getState: () => TicketState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => void;
  /**
   * The ticket right now, as the event of a message or keystroke may still be on its way.
   * Unreadable parts stay as known; null: no answer in time. The state stays as it is.
   */
  readonly look: (limit: TimeLimit) => Promise<TicketSnapshot | null>;
}

const CONVERSATION = [
  'ticket.conversation',
  'ticket.requester',
  'ticket.id',
  'ticket.subject',
] as const;

/**
 * The one subscriber to the SDK's events. Payloads differ between products and versions, so an
 * event only means reading again. Everything ends with `signal`.
 */
export function createTicketStore(
  client: ZafClient,
  first: FirstLook,
  initialScheme: ColorScheme,
  signal: AbortSignal,
): TicketStore {
  let state: TicketState = {
    ticket: first.ticket,
    colorScheme: first.colorScheme ?? initialScheme,
    // A tab left before we listened must not start to tick.
    isActive: document.visibilityState !== 'hidden',
    paneOpenings: 0,
  };
  const listeners = new Set<() => void>();
  const update = (change: Partial<TicketState>) => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const updateTicket = (change: Partial<TicketSnapshot>) =>
    update({ ticket: { ...state.ticket, ...change } });

  const read = (paths: readonly string[], take: (answers: Answers) => void) =>
    coalesce(async () => {
      const answers = await getAll(client, paths);
      // A failed read leaves what is known.
      if (answers.ok) take(answers.value);
    });
  const conversationIn = (answers: Answers) => {
    const title = titleOf(answers, state.ticket);
    return {
      messages: conversationOf(answers, title.subject) ?? state.ticket.messages,
      requester: requesterOf(answers, state.ticket.requester),
      ...title,
    };
  };
  const composerIn = (answers: Answers) => ({
    composer: composerOf(answers, state.ticket.composer),
    isSessionEnded: sessionEndedIn(answers, state.ticket.isSessionEnded),
  });
  const readConversation = read(CONVERSATION, (answers) => updateTicket(conversationIn(answers)));
  const readComposer = read(COMPOSER_PATHS, (answers) => updateTicket(composerIn(answers)));
  const readScheme = read(['colorScheme'], (answers) => {
    const scheme = parsed(answers, 'colorScheme', colorSchemeShape);
    if (scheme.ok) update({ colorScheme: scheme.value });
  });

  const refresh = () => {
    readConversation();
    readComposer();
  };
  const activate = () => {
    update({ isActive: true });
    refresh();
  };
  const deactivate = () => update({ isActive: false });
  const on: Readonly<Record<string, (payload: unknown) => void>> = {
    'ticket.conversation.changed': readConversation,
    'ticket.requester.changed': readConversation,
    'ticket.requester.id.changed': readConversation,
    'comment.text.changed': readComposer,
    'comment.type.changed': readComposer,
    'comment.attachments.changed': readComposer,
    'ticket.editor.targetChannel.changed': readComposer,
    [`${TICKET_CHANNEL}.changed`]: readComposer,
    'colorScheme.changed': (payload) => {
      const scheme = v.safeParse(colorSchemeShape, payload);
      if (scheme.success) update({ colorScheme: scheme.output });
      else readScheme();
    },
    'app.activated': activate,
    'app.deactivated': deactivate,
    // The composer's pane opens and shuts within an active ticket.
    'pane.activated': () => {
      update({ paneOpenings: state.paneOpenings + 1 });
      activate();
    },
    'pane.deactivated': deactivate,
  };
  for (const [event, handler] of Object.entries(on)) {
    client.on(event, handler);
    signal.addEventListener('abort', () => client.off(event, handler));
  }

  // Nobody heard what happened between the first look and the listeners.
  refresh();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async look(limit) {
      const answers = await getAll(client, [...CONVERSATION, ...COMPOSER_PATHS], limit);
      if (!answers.ok) return null;
      return { ...state.ticket, ...conversationIn(answers.value), ...composerIn(answers.value) };
    },
  };
}
