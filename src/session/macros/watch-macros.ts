import { isHumanReply } from '../../core/conversation/direction';
import type { Agent, Composer, TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { KnownTemplates } from '../../core/derive';
import { classifyMacro } from '../../core/macro/classify-macro';
import type { FieldsLeft } from '../../core/macro/field-changes';
import type { Macro } from '../../core/macro/macro';
import { onApplied, onApply, onDraft } from '../../core/macro/macro-in-draft';
import { recogniseMacro, warmUpRecognition } from '../../core/macro/recognise-macro';
import { onceFor } from '../../core/steady';
import { preferencesOf } from '../preferences';
import type { SessionPart } from '../session-part';

export interface MacroWatch {
  /** The app is about to apply this macro; call the returned function with the outcome. */
  readonly expect: (macroId: string) => (wasApplied: boolean) => void;
  /** The recognised macro's text was removed: looks what it left in the fields. */
  readonly wasPutBack: (macro: Macro) => void;
  /** The agent keeps its text: looks the same, and speaks only where it changed something. */
  readonly wasKept: (macro: Macro) => void;
  /** Changes those fields back, and looks again. */
  readonly undoFields: () => void;
}

const OF_FIELDS = { isUndone: false, isBusy: false } as const;

/** How many messages of this agent the ticket shows, internal notes left out. */
const repliesBy = ({ id }: Agent, messages: TicketSnapshot['messages']): number =>
  (messages ?? []).filter(
    (message) =>
      message.channel !== 'internal' &&
      isHumanReply(message, message.channel) &&
      (id === null || message.author.id === id),
  ).length;

/** Watches the composer for free-text macros of Zendesk's own menu. Loaded with the macros. */
export function watchMacros({ host, agent, store, signal }: SessionPart): MacroWatch {
  let { composer } = store.get().ticket;
  let known: readonly Macro[] = [];
  let replies = repliesBy(agent, store.get().ticket.messages);
  let attempts = 0;
  let warmUp: ReturnType<typeof setTimeout> | undefined;

  const learn = onceFor(
    (macros: readonly Macro[], { list, fallbackLanguage }: KnownTemplates): void => {
      known = macros.filter((one) => classifyMacro(one, list, fallbackLanguage) === 'free-text');
      // While the agent is not typing: the first key must not wait for all macros.
      clearTimeout(warmUp);
      warmUp = setTimeout(() => warmUpRecognition(known), 0);
    },
  );

  function look(after: Composer): void {
    const before = composer;
    composer = after;
    const { macroInDraft } = store.get();
    const find = () => recogniseMacro({ before: before.text, after: after.text, macros: known });
    const next = onDraft(macroInDraft, before, after, find);
    if (next === macroInDraft) return;
    store.set({ macroInDraft: next });
    // What was said of the fields is no longer true.
    if (next.applied && next.applied !== macroInDraft.applied) store.set({ leftBehind: null });
    // One of Zendesk's menu counts as used, like one of the list here.
    const used = next.recognised?.macro;
    if (used && used !== macroInDraft.recognised?.macro) {
      preferencesOf(agent).use('recent-macros', used.id);
    }
  }

  function follow(): void {
    const { ticket, macroList, templates, leftBehind } = store.get();
    learn(macroList.macros, templates);
    if (ticket.composer !== composer) look(ticket.composer);
    const count = repliesBy(agent, ticket.messages);
    const wasSent = count > replies;
    replies = count;
    // The reply is on its way, and Zendesk may have saved the fields with it.
    if (wasSent && leftBehind !== null) store.set({ leftBehind: null });
  }
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(warmUp);
  });
  follow();

  return {
    expect(macroId) {
      attempts += 1;
      const attempt = attempts;
      store.set({ macroInDraft: onApply(store.get().macroInDraft, macroId, attempt) });
      return (wasApplied) => {
        const macro = known.find(({ id }) => id === macroId) ?? null;
        const { macroInDraft } = store.get();
        store.set({
          macroInDraft: onApplied(macroInDraft, attempt, wasApplied, macro),
          // Any macro may have changed the fields once more.
          ...(wasApplied && { leftBehind: null }),
        });
      };
    },
    async wasPutBack(macro) {
      // It touches no fields.
      if (macro.actions.length === 0) return;
      const looking = { ...OF_FIELDS, macro, isKept: false, left: 'looking' } as const;
      store.set({ leftBehind: looking });
      const left = await fieldsLeft(macro);
      if (store.get().leftBehind === looking) store.set({ leftBehind: { ...looking, left } });
    },
    async wasKept(macro) {
      if (macro.actions.length === 0) return;
      const { applied } = store.get().macroInDraft;
      const left = await fieldsLeft(macro);
      const { macroInDraft, leftBehind } = store.get();
      const isStill = macroInDraft.applied === applied && leftBehind === null;
      if (isStill && left !== 'failed') {
        store.set({ leftBehind: { ...OF_FIELDS, macro, isKept: true, left } });
      }
    },
    async undoFields() {
      const { leftBehind } = store.get();
      if (typeof leftBehind?.left !== 'object' || leftBehind.isBusy) return;
      const busy = { ...leftBehind, isBusy: true };
      store.set({ leftBehind: busy });
      const left = await fieldsLeft(busy.macro, leftBehind.left);
      if (store.get().leftBehind !== busy) return;
      store.set({ leftBehind: { ...busy, left, isUndone: true, isBusy: false } });
    },
  };

  /** @param before what is to be changed back first. */
  async function fieldsLeft(macro: Macro, before?: FieldsLeft): Promise<FieldsLeft | 'failed'> {
    try {
      const previews = await host.macroPreviews();
      if (before) await previews.putFieldsBack(before.changes);
      const result = await previews.fieldsLeftBy(macro);
      return result.ok ? result.value : 'failed';
    } catch {
      // The chunk did not load.
      return 'failed';
    }
  }
}
