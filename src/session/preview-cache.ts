import type { MacroPreview } from '../core/macro/field-changes';
import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';
import { fail, type Result } from '../core/result';
import type { MacroPreviews } from '../zendesk/macros/macro-previews';

export type PreviewState =
  | { readonly status: 'loading' }
  /** `isRenewing`: the ticket changed, and a new one is on its way. */
  | { readonly status: 'ready'; readonly preview: MacroPreview; readonly isRenewing: boolean }
  | { readonly status: 'failed'; readonly failure: RequestFailure };

export interface PreviewCache {
  /** The same value until it changes. */
  readonly get: (macro: Macro, channel: string) => PreviewState;
  /** Requests a missing preview and keeps it current until the returned end. */
  readonly watch: (macro: Macro, channel: string, listener: () => void) => () => void;
  readonly retry: (macro: Macro, channel: string) => void;
  /** Forgets all; it can be used again. */
  readonly end: () => void;
}

interface Entry {
  readonly macro: Macro;
  readonly channel: string;
  state: PreviewState;
  /** The newest request: earlier answers are of an older ticket. */
  request: object | null;
  /** The ticket changed: wait until the changes end. */
  isOutdated: boolean;
  readonly listeners: Set<() => void>;
  stopHearing: () => void;
}

const LOADING: PreviewState = { status: 'loading' };

/** A macro changes several fields, each with an event: one preview is enough. */
const QUIET_MS = 300;

/**
 * Previews of one ticket's macros: one request a macro and channel until the ticket changes. Then a
 * watched one is requested again, the others are dropped.
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
      // The chunk did not load: for the agent, no answer came.
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
    // The request under way may be of before the change.
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
    // The agent may have edited the macro.
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
        // What is outdated, or failed, is not kept.
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
