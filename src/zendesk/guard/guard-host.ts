import * as v from 'valibot';
import { isEmptyComposer, type TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { Result } from '../../core/result';
import type { ChangedFields } from '../edits/changed-fields';
import type { Requests } from '../request/ask';
import { getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { createTicketTags, type TicketTags } from '../tags/ticket-tags';
import type { TicketStore } from '../ticket/ticket-store';
import { guardSave, type SaveDecision } from './guard-save';
import { notify } from './notify';

/** Well within a hook's time: after it, what is known must do. */
const LOOK_LIMIT_MS = 1_200;

/** What guarding, nudging and tagging ask of Zendesk, beyond the first screen. */
export interface GuardHost {
  readonly onSave: (decide: SaveDecision, signal: AbortSignal) => void;
  /** Saving failed, by us or for another reason. */
  readonly onSubmitFailed: (listener: () => void, signal: AbortSignal) => void;
  /** The ticket was saved, with or without a reply, where Zendesk says so. */
  readonly onSaved: (listener: () => void, signal: AbortSignal) => void;
  /** An event named a field that was changed and not saved since. */
  readonly hasChangedFields: () => boolean;
  /** A file was added to or removed from the draft. */
  readonly onAttachments: (listener: () => void, signal: AbortSignal) => void;
  /** The ticket right now; null: not in time for a save. */
  readonly lookNow: () => Promise<TicketSnapshot | null>;
  readonly notify: (text: string) => Promise<Result<unknown, CallFailure>>;
  readonly requesterLocale: () => Promise<string | null>;
  /** Watches for unsaved edits until `signal` ends it. */
  readonly watchTags: (signal: AbortSignal) => TicketTags;
}

/** For `SidebarHost.extend`. */
export function createGuardHost(
  client: ZafClient,
  requests: Requests,
  store: Pick<TicketStore, 'getState' | 'look'>,
  changed: ChangedFields,
): GuardHost {
  const on = (event: string) => (listener: () => void, signal: AbortSignal) => {
    client.on(event, listener);
    signal.addEventListener('abort', () => client.off(event, listener));
  };
  const isComposerBlank = () => isEmptyComposer(store.getState().ticket.composer);
  return {
    onSave: (decide, signal) => guardSave(client, decide, signal),
    onSubmitFailed: on('ticket.submit.fail'),
    onSaved: on('ticket.submit.done'),
    hasChangedFields: () => changed.names().size > 0,
    onAttachments: on('comment.attachments.changed'),
    lookNow: () => store.look({ timeoutMs: LOOK_LIMIT_MS }),
    notify: (text) => notify(client, text),
    requesterLocale: () => requesterLocale(client),
    watchTags: (signal) => createTicketTags({ client, requests, changed, isComposerBlank, signal }),
  };
}

/** The requester's language in Zendesk's form: `de`, `pt-BR`; null: unknown. */
async function requesterLocale(client: Pick<ZafClient, 'get'>): Promise<string | null> {
  const answers = await getAll(client, ['ticket.requester']);
  if (!answers.ok) return null;
  const person = parsed(answers.value, 'ticket.requester', v.looseObject({ locale: v.string() }));
  return person.ok ? person.value.locale : null;
}
