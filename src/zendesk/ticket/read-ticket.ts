import * as v from 'valibot';
import type { ConversationMessage } from '../../core/conversation/message';
import {
  type Agent,
  type Composer,
  type ComposerFile,
  hasPicture,
  type TicketSnapshot,
} from '../../core/conversation/ticket-snapshot';
import { ok, type Result } from '../../core/result';
import { type Answers, getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { channelName } from './channel-name';
import { isSessionEnded } from './messaging-session';
import { plainText } from './plain-text';
import { readConversation } from './read-conversation';
import {
  attachmentShape,
  channelShape,
  conversationShape,
  currentUserShape,
  idShape,
  personShape,
  viaShape,
} from './ticket-shapes';

/** The ticket's channel, with the flags of its messaging session. */
export const TICKET_CHANNEL = 'channel';

/** The composer, and whether its channel still takes a reply. */
export const COMPOSER_PATHS = [
  'comment.text',
  'comment.type',
  'comment.attachments',
  'ticket.editor.targetChannel',
  TICKET_CHANNEL,
] as const;

/** All that the first screen needs, in one bulk `get` without a request. */
export const FIRST_LOOK = [
  'ticket.conversation',
  'ticket.id',
  'ticket.subject',
  'ticket.requester',
  'ticket.via',
  ...COMPOSER_PATHS,
  'currentUser',
  'colorScheme',
] as const;

export type ColorScheme = 'light' | 'dark';

export interface FirstLook {
  readonly ticket: TicketSnapshot;
  readonly agent: Agent;
  readonly colorScheme: ColorScheme | null;
}

const valueOr = <T>(result: Result<T, CallFailure>, otherwise: T): T =>
  result.ok ? result.value : otherwise;

export const colorSchemeShape = v.picklist(['light', 'dark']);

export function conversationOf(
  answers: Answers,
  subject: string,
): readonly ConversationMessage[] | null {
  const items = parsed(answers, 'ticket.conversation', conversationShape);
  return items.ok ? readConversation(items.value, subject) : null;
}

const NOBODY: TicketSnapshot['requester'] = { id: null, name: '', email: null };

/** The requester; `known` where Zendesk gives no readable one. */
export function requesterOf(answers: Answers, known = NOBODY): TicketSnapshot['requester'] {
  const person = parsed(answers, 'ticket.requester', v.nullable(personShape));
  if (!person.ok) return known;
  if (person.value === null) return NOBODY;
  return { id: person.value.id, name: person.value.name ?? '', email: person.value.email };
}

const EMPTY: Composer = {
  text: '',
  markup: '',
  type: 'publicReply',
  targetChannel: null,
  hasAttachments: false,
};

/** The composer; unreadable parts stay as `known`. */
export function composerOf(answers: Answers, known = EMPTY): Composer {
  const markup =
    valueOr(parsed(answers, 'comment.text', v.nullable(v.string())), known.markup) ?? '';
  const target = parsed(answers, 'ticket.editor.targetChannel', channelShape);
  const files = parsed(answers, 'comment.attachments', v.array(v.unknown()));
  const named = files.ok ? files.value.flatMap((file) => fileOf(file) ?? []) : known.files;
  return {
    text: plainText(markup),
    markup,
    type: valueOr(parsed(answers, 'comment.type', v.string()), known.type),
    targetChannel: target.ok ? nameOf(target.value) : known.targetChannel,
    hasAttachments:
      hasPicture({ markup }) || (files.ok ? files.value.length > 0 : known.hasAttachments),
    ...(named !== undefined && named.length > 0 && { files: named }),
  };
}

/** Is the target's session over? `known` where nothing is readable. */
export function sessionEndedIn(answers: Answers, known = false): boolean {
  const target = parsed(answers, 'ticket.editor.targetChannel', channelShape);
  const ticketChannel = parsed(answers, TICKET_CHANNEL, channelShape);
  if (!target.ok && !ticketChannel.ok) return known;
  return isSessionEnded(valueOr(target, null), valueOr(ticketChannel, null));
}

/** A file's name, spelt in two ways by Zendesk; its size is undocumented, but read if there (?). */
function fileOf(file: unknown): ComposerFile | null {
  const shape = v.safeParse(attachmentShape, file);
  if (!shape.success) return null;
  const { filename, fileName, size } = shape.output;
  const name = filename ?? fileName;
  return name ? { name, size } : null;
}

const nameOf = (target: v.InferOutput<typeof channelShape>): string | null =>
  target?.name ? channelName(target.name) : null;

/** Who works here; English in the browser's zone where Zendesk does not tell. */
export function agentOf(answers: Answers): Agent {
  const user = parsed(answers, 'currentUser', currentUserShape);
  if (!user.ok) return { id: null, name: '', locale: 'en', timeZone: null };
  return {
    id: user.value.id,
    name: user.value.name ?? '',
    locale: user.value.locale ?? 'en',
    timeZone: user.value.timeZone?.ianaName ?? null,
  };
}

type Title = Pick<TicketSnapshot, 'ticketId' | 'subject'>;

/** Number and subject; unreadable ones stay as `known`. */
export const titleOf = (answers: Answers, known: Title): Title => ({
  ticketId: valueOr(parsed(answers, 'ticket.id', idShape), known.ticketId),
  subject: valueOr(parsed(answers, 'ticket.subject', v.string()), known.subject),
});

function ticketOf(answers: Answers): TicketSnapshot {
  const via = valueOr(parsed(answers, 'ticket.via', v.nullable(viaShape)), null);
  const title = titleOf(answers, { ticketId: '', subject: '' });
  return {
    ...title,
    requester: requesterOf(answers),
    viaChannel: via?.channel ? channelName(via.channel) : null,
    messages: conversationOf(answers, title.subject),
    composer: composerOf(answers),
    isSessionEnded: sessionEndedIn(answers),
  };
}

/**
 * The first look at a ticket. Fails only without any answer. The call leaves at once, but its limit
 * counts from `registered`, as the SDK holds it back until then.
 */
export async function readTicket(
  client: ZafClient,
  registered: Promise<unknown> = Promise.resolve(),
): Promise<Result<FirstLook, CallFailure>> {
  const answers = await getAll(client, FIRST_LOOK, { from: registered });
  if (!answers.ok) return answers;
  const scheme = parsed(answers.value, 'colorScheme', colorSchemeShape);
  return ok({
    ticket: ticketOf(answers.value),
    agent: agentOf(answers.value),
    colorScheme: scheme.ok ? scheme.value : null,
  });
}
