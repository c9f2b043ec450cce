import type { Composer, TicketSnapshot } from '../core/conversation/ticket-snapshot';
import type { TicketView } from '../core/derive';
import type { SendReason } from '../core/guard/guard-state';
import type { Macro } from '../core/macro/macro';
import type { LostReply } from '../core/notices/notice';
import type { ParkedReply } from '../core/parked/parked-replies';
import { ok, type Result } from '../core/result';
import { shorthandFor } from '../core/template/insert-text';
import { type Template, templateKey } from '../core/template/template';
import type { Tool } from '../core/usual-tool';
import type { ExpectedComposer, ReplaceFailure } from '../zendesk/composer/replace-draft';
import type { DeliveryWatch } from './delivery/watch-delivery';
import type { KeptEvidence } from './evidence/keep-evidence';
import type { Guard } from './guard/stand-guard';
import type { KeptDrafts } from './kept-drafts';
import type { LatePart } from './late-part';
import type { MacroWatch } from './macros/watch-macros';
import type { ParkedWatch } from './parking/watch-parked';
import { preferencesOf } from './preferences';
import type { SessionPart } from './session-part';
import type { SessionState } from './session-state';

interface ActionsOptions extends SessionPart {
  /** The composer's pane closes once something is inserted. */
  readonly isPane: boolean;
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
  readonly kept: KeptDrafts;
  readonly evidence: KeptEvidence;
  readonly guard: LatePart<Guard>;
  readonly macros: LatePart<MacroWatch>;
  readonly parking: LatePart<ParkedWatch>;
  readonly delivery: LatePart<DeliveryWatch>;
}

/** The outcome of putting a text back into the composer. */
export type PutBack = 'done' | 'other-type' | 'failed';

/** The outcome of saying a reply again. */
export type SayAgainOutcome =
  | 'inserted'
  | 'closed-now'
  | 'is-note'
  | 'failed'
  | 'not-readable'
  | 'not-there'
  | 'no-words';

/** Why a text was not inserted. */
export type InsertFailure =
  | ReplaceFailure
  /** A value of the template itself cannot be written as shorthand. */
  | { readonly kind: 'not-writable' };

/** The draft still stands in the composer, which may clear it late. */
const mayClearLate = (
  error: ReplaceFailure,
): error is ReplaceFailure & { readonly kind: 'not-taken' | 'no-answer' } =>
  error.kind === 'not-taken' || error.kind === 'no-answer';

/** The verbs of a session. Nothing is sent but by `send`. */
export function sessionActions(options: ActionsOptions) {
  const { host, agent, store, isPane, viewNow, kept, evidence, guard, macros, parking, delivery } =
    options;
  const show = (change: Partial<SessionState['shown']>) =>
    store.set({ shown: { ...store.get().shown, ...change } });

  /** Into the composer as the agent saw it, without losing any of it. */
  async function insert(
    text: string,
    { ticketId, composer }: TicketSnapshot,
    type = composer.type,
  ): Promise<Result<Composer, ReplaceFailure>> {
    const { targetChannel, text: draft } = composer;
    const expected: ExpectedComposer = { ticketId, type, targetChannel, text: draft };
    const result = await host.insert(text, expected);
    if (result.ok) kept.keep(result.value, text);
    else {
      if ('removed' in result.error && result.error.removed) kept.keep(result.error.removed, text);
      else if (mayClearLate(result.error)) kept.keepOnceCleared(composer, result.error.kind);
      // The next try has to start from what is there now.
      host.refresh();
    }
    return result;
  }

  /** @param onDone gets the composer as it was. */
  async function putBack(draft: Composer, onDone: (replaced: Composer) => void): Promise<PutBack> {
    const { composer } = host.getState().ticket;
    const result = await host.putBack(draft);
    if (result.ok) {
      onDone(result.value);
      return 'done';
    }
    const { error } = result;
    if ('removed' in error && error.removed) {
      kept.keep(error.removed);
      kept.keep(draft);
    } else if (mayClearLate(error)) kept.keepOnceCleared(composer, error.kind);
    host.refresh();
    return error.kind === 'type-changed' ? 'other-type' : 'failed';
  }

  return {
    /** The first screen is up: the rest may load. */
    painted: () => store.set({ isPainted: true }),
    retryEvidence: evidence.retry,
    /** Loads macros and templates if nothing has needed them so far. */
    wantMacros: () => store.set({ areMacrosWanted: true }),

    showTab: (tab: Tool) => show({ tab, isTabChosen: true, searchRequest: 0 }),
    /** The agent works with what is shown: it no longer changes by itself. */
    holdTab: () => show({ isTabChosen: true }),
    goToTemplates,
    /** Opens a template's form by its key; null: back to the list. */
    pickTemplate: (picked: string | null) => show({ picked, isTabChosen: true }),

    /** From a note to the public reply; false where Zendesk leaves that to the agent. */
    async makePublic(): Promise<boolean> {
      const isPublic = await host.makePublic();
      host.refresh();
      return isPublic;
    },
    /** Puts a filled template into the composer, for the agent to send. */
    async insertTemplate(
      template: Template,
      values: readonly string[],
    ): Promise<Result<Composer, InsertFailure>> {
      const shorthand = shorthandFor(template, values);
      if (!shorthand.ok) return { ok: false, error: { kind: 'not-writable' } };
      const result = await insert(shorthand.value, store.get().ticket, 'publicReply');
      if (result.ok) {
        preferencesOf(agent).use('recent-templates', templateKey(template));
        show({ picked: null });
        store.set({ lostWords: null });
        // A replaced draft is read and restored here.
        if (isPane && store.get().keptDrafts.length === 0) void host.close();
      }
      return result;
    },
    /** Puts a short question into the composer, for the agent to send. */
    async insertNudge(): Promise<Result<unknown, ReplaceFailure>> {
      const { ticket } = store.get();
      const nudge = await guard.get()?.nudge();
      return nudge === undefined ? ok(null) : insert(nudge, ticket);
    },

    putBackKept: (id: number, draft: Composer) =>
      putBack(draft, (replaced) => {
        kept.remove(id);
        kept.keep(replaced);
      }),
    discardDraft: kept.discard,
    undoDiscard: kept.undoDiscard,
    forgetDiscarded: kept.forgetDiscarded,

    async applyMacro(macro: Macro): ReturnType<typeof host.applyMacro> {
      const ended = macros.get()?.expect(macro.id);
      const result = await host.applyMacro(macro.id);
      ended?.(result.ok);
      if (result.ok) preferencesOf(agent).use('recent-macros', macro.id);
      return result;
    },
    /** Removes the recognised macro's text. */
    async putBackMacro(): Promise<PutBack> {
      const { recognised } = store.get().macroInDraft;
      if (recognised === null) return 'done';
      const { previous, text, macro } = recognised;
      return putBack(previous, (replaced) => {
        dismissMacro();
        // What was typed after the macro is the agent's; the macro's text is not.
        if (replaced.text !== text) kept.keep(replaced);
        macros.get()?.wasPutBack(macro);
      });
    },
    /** The recognised macro's text stays. */
    keepMacro() {
      const { recognised } = store.get().macroInDraft;
      dismissMacro();
      if (recognised) macros.get()?.wasKept(recognised.macro);
    },
    dismissSendSoon: () =>
      store.set({ macroInDraft: { ...store.get().macroInDraft, applied: null } }),
    /** Changes back the fields that the macro changed, as far as possible. */
    undoLeftBehind: () => macros.get()?.undoFields(),
    dismissLeftBehind: () => store.set({ leftBehind: null }),

    sendAnyway: (reason: SendReason | null) => guard.get()?.sendAnyway(reason),
    takeBack: () => guard.get()?.takeBack(),

    async park() {
      const watch = await parking.want();
      if (watch) return watch.park();
      store.set({ parked: { ...store.get().parked, outcome: { kind: 'offline' } } });
    },
    release: (reply: ParkedReply) => parking.get()?.release(reply),
    edit: (reply: ParkedReply) => parking.get()?.edit(reply),
    discard: (reply: ParkedReply) => parking.get()?.discard(reply),

    askRefusalsAgain: () => delivery.get()?.askAgain(),
    hideLost(key: string) {
      if (store.get().lostWords?.key === key) store.set({ lostWords: null });
      delivery.get()?.hide(key);
    },
    undoHide: () => delivery.get()?.undoHide(),
    forgetHidden: () => delivery.get()?.forgetHidden(),
    /**
     * Puts a reply's text into the composer again, for the agent to send. It is read from the
     * ticket at that moment and never stored; the draft it replaces is kept.
     */
    async sayAgain({ entry }: LostReply): Promise<SayAgainOutcome> {
      const { reply, key } = entry;
      if (reply === null) return 'not-there';
      if (viewNow().freeText !== 'arrives') return 'closed-now';
      const text = await host.sources.replyText({ at: reply.at, authorId: reply.author.id });
      if (!text.ok) return text.error;
      const result = await insert(text.value, store.get().ticket, 'publicReply');
      if (!result.ok) return result.error.kind === 'type-changed' ? 'is-note' : 'failed';
      delivery.get()?.noteResent(key);
      return 'inserted';
    },
    /**
     * To the templates, fitted to a reply's text: read from the ticket at that moment and never
     * stored. Where it cannot be read, the list is as without it.
     */
    async sayAsTemplate({ entry: { reply, key } }: LostReply): Promise<void> {
      goToTemplates();
      if (reply === null) return;
      const { at, author } = reply;
      const text = await host.sources.replyText({ at, authorId: author.id });
      if (text.ok) store.set({ lostWords: { key, text: text.value, author: author.name } });
    },
  };

  /** To the templates, and into their search. */
  function goToTemplates(): void {
    const searchRequest = store.get().shown.searchRequest + 1;
    show({ tab: 'templates', isTabChosen: true, searchRequest, picked: null });
  }

  function dismissMacro(): void {
    store.set({ macroInDraft: { ...store.get().macroInDraft, recognised: null } });
  }
}
