import * as v from 'valibot';
import type { ConversationMessage } from '../../../core/conversation/message';
import { at, isFields, isThere, listAt } from '../../../core/setup/account/raw';
import {
  lookShape,
  type SeenEvent,
  type SidebarLook,
} from '../../../core/setup/account/sidebar-record';
import { CHANNELS, ROLES, wordFor, wordsFor } from '../../../core/setup/account/words';
import { readShorthand } from '../../../core/shorthand/read-shorthand';
import { type Answers, getAll } from '../../sdk/get-all';
import type { ZafClient } from '../../sdk/zaf-client';
import { plainText } from '../../ticket/plain-text';
import { readConversation } from '../../ticket/read-conversation';

const PATHS = [
  'ticket.conversation',
  'ticket.subject',
  'ticket.requester',
  'ticket.editor.targetChannel',
  'channel',
  'comment.text',
  'comment.attachments',
  'currentUser',
  'instances',
  'appsTray.isVisible',
  'ticketFields',
] as const;

/** What the sidebar of a ticket shows now, as forms only. */
export interface TicketLook {
  readonly look: SidebarLook;
  readonly draft: Pick<SeenEvent, 'draft' | 'isDraftHtml'>;
  readonly newest: Pick<SeenEvent, 'newest' | 'showsCode'>;
  readonly messageCount: number;
}

/** One bulk `get` without a request; null: no answer. */
export async function lookAtTicket(client: Pick<ZafClient, 'get'>): Promise<TicketLook | null> {
  const answers = await getAll(client, PATHS);
  return answers.ok ? ticketLook(answers.value) : null;
}

function ticketLook(answers: Answers): TicketLook | null {
  const told = (path: (typeof PATHS)[number]): unknown => {
    const answer = answers[path];
    return answer?.ok ? answer.value : undefined;
  };
  const items = told('ticket.conversation');
  const all = Array.isArray(items) ? items : [];
  const messages = readConversation(all, String(told('ticket.subject') ?? ''));
  const draft = draftOf(told('comment.text'));
  const target = told('ticket.editor.targetChannel');
  const files = told('comment.attachments');
  const requester = told('ticket.requester');
  const look = v.safeParse(lookShape, {
    target: isThere(at(target, 'name')) ? wordFor(CHANNELS, at(target, 'name')) : null,
    targetSession: sessionOf(target),
    ticketSession: sessionOf(told('channel')),
    intro: introOf(messages),
    notes: notesOf(all),
    roles: wordsFor(
      ROLES,
      all.map((item) => at(item, 'author', 'role')),
    ),
    ...draft,
    filesTellSize:
      Array.isArray(files) && files.length > 0
        ? files.every((file) => typeof at(file, 'size') === 'number')
        : null,
    hasRequesterLocale: isThere(at(requester, 'locale')),
    hasRequesterTags: Array.isArray(at(requester, 'tags')),
    hasGroupNames: listAt(told('currentUser'), 'groups').some((group) =>
      isThere(at(group, 'name')),
    ),
    hasInstances: instancesTold(told('instances')) && isThere(told('appsTray.isVisible')),
    hasFieldOptions: optionsTold(told('ticketFields')),
  });
  if (!look.success) return null;
  return {
    look: look.output,
    draft,
    newest: newestOf(messages),
    messageCount: messages.length,
  };
}

const instancesTold = (instances: unknown): boolean =>
  isFields(instances) &&
  Object.values(instances).some(
    (one) => at(one, 'location') === 'ticket_sidebar' && isThere(at(one, 'ticketId')),
  );

function optionsTold(fields: unknown): boolean | null {
  const custom = (Array.isArray(fields) ? fields : []).filter((field) =>
    /^custom_field_/.test(String(at(field, 'name'))),
  );
  const chosen = custom.filter((field) => Array.isArray(at(field, 'optionValues')));
  if (custom.length === 0) return null;
  return chosen.length > 0 && chosen.every((field) => isThere(at(field, 'label')));
}

function sessionOf(channel: unknown): SidebarLook['targetSession'] {
  const isBased = at(channel, 'sessionBased');
  const isActive = at(channel, 'sessionActive');
  if (isBased === false) return 'none';
  if (isBased !== true || typeof isActive !== 'boolean') return 'not told';
  return isActive ? 'active' : 'ended';
}

const isNote = ({ channel }: ConversationMessage): boolean => channel === 'internal';

/** Where the ticket's intro comment stands: nobody else writes a note in the customer's name. */
function introOf(messages: readonly ConversationMessage[]): SidebarLook['intro'] {
  const first = messages[0];
  if (first && isNote(first) && first.author.role === 'end-user') return 'as-note';
  const isShown = messages.some(({ kind }) => kind === 'intro' || kind === 'perhaps-intro');
  return isShown ? 'as-message' : 'not';
}

/** The form of notes by the team. */
function notesOf(items: readonly unknown[]): SidebarLook['notes'] {
  const note = items.find(
    (item) =>
      at(item, 'channel', 'name') === 'internal' &&
      !/user|customer/.test(String(at(item, 'author', 'role'))),
  );
  if (note === undefined) return 'none';
  return at(note, 'message', 'contentType') === 'text/plain' ? 'text/plain' : 'text/html';
}

function draftOf(markup: unknown): TicketLook['draft'] {
  if (typeof markup !== 'string') return { draft: 'not told', isDraftHtml: null };
  const text = plainText(markup);
  if (text.trim() === '') return { draft: 'empty', isDraftHtml: null };
  const reading = readShorthand(text);
  const form = { none: 'plain', shorthand: 'code', malformed: 'changed code' } as const;
  const isTwice = reading.kind === 'malformed' && reading.problem.kind === 'several';
  return {
    draft: isTwice ? 'code twice' : form[reading.kind],
    isDraftHtml: /^\s*<[a-z]/i.test(markup),
  };
}

function newestOf(messages: readonly ConversationMessage[]): TicketLook['newest'] {
  const written = messages.filter(({ kind }) => kind !== 'activity');
  const latest = written.reduce<ConversationMessage | null>(
    (before, message) => ((message.at ?? 0) >= (before?.at ?? 0) ? message : before),
    null,
  );
  const showsCode = latest?.shorthand !== undefined;
  if (latest === null) return { newest: 'none', showsCode };
  if (isNote(latest)) return { newest: 'note', showsCode };
  return { newest: latest.author.role === 'end-user' ? 'customer' : 'team', showsCode };
}
