import type { MacroPreview } from '../core/macro/field-changes';
import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';
import { fail, type Result } from '../core/result';
import type { MacroPreviews } from '../zendesk/macros/macro-previews';

/** What is known of a macro's preview. */
export type PreviewState =
  | { readonly status: 'loading' }
  /** `isRenewing`: the ticket has changed since, and a new one is on its way. */
  | { readonly status: 'ready'; readonly preview: MacroPreview; readonly isRenewing: boolean }
  | { readonly status: 'failed'; readonly failure: RequestFailure };

export interface PreviewCache {
  /** The same value until it changes. */
  readonly get: (macro: Macro, channel: string) => PreviewState;
  /** Asks for a preview that is not there, and keeps it true to the ticket until the end it gives. */
  readonly watch: (macro: Macro, channel: string, listener: () => void) => () => void;
  readonly retry: (macro: Macro, channel: string) => void;
  /** Forgets all. It can be used again. */
  readonly end: () => void;
}

interface Entry {
  readonly macro: Macro;
  readonly channel: string;
  state: PreviewState;
  /** The newest request: answers to earlier ones tell of a ticket that was. */
  request: object | null;
  /** The ticket has changed since: it waits for the changes to end. */
  isOutdated: boolean;
  readonly listeners: Set<() => void>;
  stopHearing: () => void;
}

const LOADING: PreviewState = { status: 'loading' };

/** A macro changes several fields, each with an event of its own: one preview is enough for all. */
const QUIET_MS = 300;

/**
 * The previews of one ticket's macros: one request a macro and channel, however often it is looked
 * at, until the ticket's facts change. One that is being looked at is then asked for again, the
 * others are dropped.
 */
export function createPreviewCache(load: () => Promise<MacroPreviews>): PreviewCache {
  const entries = new Map<string, Entry>();
  let loading: Promise<MacroPreviews> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keyOf = (macro: Macro, channel: string) => `${macro.id} ${channel}`;

  const previews = (): Promise<MacroPreviews> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const set = (entry: Entry, state: PreviewState) => {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener();
  };
  const answer = async (entry: Entry): Promise<Result<MacroPreview, RequestFailure>> => {
    try {
      const source = await previews();
      entry.stopHearing();
      entry.stopHearing = source.onChange(entry.macro, () => changed(entry));
      return await source.preview(entry.macro, entry.channel);
    } catch {
      // The chunk did not load: for the agent that is an answer that did not come.
      return fail({ kind: 'offline' });
    }
  };
  const ask = async (entry: Entry): Promise<void> => {
    const request = {};
    entry.request = request;
    entry.isOutdated = false;
    const result = await answer(entry);
    if (entries.get(keyOf(entry.macro, entry.channel)) !== entry) return entry.stopHearing();
    if (entry.request !== request) return;
    set(
      entry,
      result.ok
        ? { status: 'ready', preview: result.value, isRenewing: false }
        : { status: 'failed', failure: result.error },
    );
  };
  const drop = (entry: Entry) => {
    entry.stopHearing();
    entries.delete(keyOf(entry.macro, entry.channel));
  };
  const changed = (entry: Entry) => {
    if (entry.listeners.size === 0) return drop(entry);
    // What is under way may have been made before the change.
    entry.request = null;
    entry.isOutdated = true;
    const { state } = entry;
    if (state.status === 'ready' && !state.isRenewing) set(entry, { ...state, isRenewing: true });
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const outdated of [...entries.values()].filter(({ isOutdated }) => isOutdated)) {
        void ask(outdated);
      }
    }, QUIET_MS);
  };
  const entryOf = (macro: Macro, channel: string): Entry => {
    const key = keyOf(macro, channel);
    const known = entries.get(key);
    // An agent's macro may have been edited meanwhile.
    if (known?.macro === macro) return known;
    known?.stopHearing();
    const entry: Entry = {
      macro,
      channel,
      state: LOADING,
      request: null,
      isOutdated: false,
      listeners: known?.listeners ?? new Set(),
      stopHearing: () => {},
    };
    entries.set(key, entry);
    void ask(entry);
    return entry;
  };

  return {
    get: (macro, channel) => entries.get(keyOf(macro, channel))?.state ?? LOADING,
    watch(macro, channel, listener) {
      const { listeners } = entryOf(macro, channel);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        // What is not true any more, or did not come, is not kept for the next look.
        const left = entries.get(keyOf(macro, channel));
        if (left?.listeners.size !== 0) return;
        if (left.isOutdated || left.state.status === 'failed') drop(left);
      };
    },
    retry(macro, channel) {
      const entry = entryOf(macro, channel);
      if (entry.state.status !== 'failed') return;
      set(entry, LOADING);
      void ask(entry);
    },
    end() {
      clearTimeout(timer);
      for (const entry of [...entries.values()]) drop(entry);
    },
  };
}
