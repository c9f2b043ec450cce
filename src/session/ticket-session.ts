import type { Agent, TicketSnapshot } from '../core/conversation/ticket-snapshot';
import { conversationPartner, derive, offersTemplates, type TicketView } from '../core/derive';
import { UNGUARDED } from '../core/guard/guard-state';
import { NO_MACRO_IN_DRAFT } from '../core/macro/macro-in-draft';
import { findNotice, noticesOf } from '../core/notices/notices';
import { mayHaveWindow } from '../core/shown-window';
import { steady } from '../core/steady';
import { durationMs, type EpochMs, plus } from '../core/time';
import { usualTool } from '../core/usual-tool';
import { NOTHING_GATHERED } from '../core/window/evidence';
import { nextChangeMs } from '../core/window/time-left';
import type { CheckedSettings } from '../zendesk/settings/read-settings';
import type { SidebarHost } from '../zendesk/sidebar-host';
import { createAlarm } from './alarm';
import { tellTicketPresence } from './alerts/tell-ticket-presence';
import { keepEvidence } from './evidence/keep-evidence';
import { standGuard } from './guard/stand-guard';
import { createKeptDrafts } from './kept-drafts';
import { latePart } from './late-part';
import { watchMacros } from './macros/watch-macros';
import { NOT_PARKING } from './parking/parking';
import { sessionActions } from './session-actions';
import type { SessionPart, SessionTexts } from './session-part';
import type { SessionState, Shown } from './session-state';
import { TRY_TOPIC } from './setup/account/try-topics';
import { createStore } from './store';
import { pageShare } from './tabs/page-share';
import { keepTemplateData } from './templates/keep-template-data';
import { NO_TEMPLATE_DATA } from './templates/template-data';

export interface SessionOptions {
  readonly agent: Agent;
  readonly checked: CheckedSettings;
  /** null in the composer's pane: the sidebar, which is there too, guards, watches and parks. */
  readonly texts: SessionTexts | null;
}

/** The agent's choice, if the ticket has it; else what helps now. */
function withTab(shown: Shown, view: TicketView, takesTemplates: boolean): Shown {
  const isThere = takesTemplates || shown.tab === 'macros';
  return shown.isTabChosen && isThere
    ? shown
    : { ...shown, isTabChosen: false, tab: usualTool(view, takesTemplates) };
}

export type TicketSession = ReturnType<typeof createTicketSession>;

/** The session of one open ticket. Ends with `signal`. */
export function createTicketSession(
  host: SidebarHost,
  { agent, checked, texts }: SessionOptions,
  signal: AbortSignal,
) {
  const { settings } = checked;
  const clock = host.serverClock;
  const openedAt = clock.now();
  /** When something shown changes with the time. */
  let due: EpochMs | null = null;
  let isRung = false;

  const viewAt = (state: Pick<SessionState, 'ticket' | 'gathered' | 'templates'>, at: EpochMs) =>
    derive(state.ticket, state.gathered, settings, state.templates, at);

  function dueAfter({ window, otherWindows }: TicketView, at: EpochMs): EpochMs | null {
    const changes = [window, ...otherWindows.map((other) => other.window)]
      .map((shown) => nextChangeMs(shown, settings.thresholds, at))
      .filter((change) => change !== null);
    return changes.length > 0 ? plus(at, durationMs(Math.min(...changes))) : null;
  }

  /** The clock is read at each change, so nothing is judged by an older reading. */
  function complete(next: SessionState, before: SessionState): SessionState {
    const at = clock.now();
    const view = steady(before.view, viewAt(next, at));
    const isSame =
      view.window === before.view.window && view.otherWindows === before.view.otherWindows;
    const isStill = at >= before.now && (due === null || at < due);
    const keepsNow = !isRung && isSame && isStill && next.isActive === before.isActive;
    if (!keepsNow) due = dueAfter(view, at);
    const takesTemplates = offersTemplates(next.ticket, settings.channels);
    const completed: SessionState = {
      ...next,
      now: keepsNow ? before.now : at,
      view,
      hasWindow: mayHaveWindow(next.ticket, settings.channels),
      takesTemplates,
      shown: steady(before.shown, withTab(next.shown, view, takesTemplates)),
      partner: steady(before.partner, conversationPartner(next.ticket, view.window)),
      clockOffByMs: clock.offByMs(),
      clockProof: clock.proof(),
      settingProblems: steady(before.settingProblems, [
        ...checked.problems,
        ...next.problems,
        ...next.guardProblems,
      ]),
    };
    const notices = noticesOf(completed, settings).map((notice) =>
      steady(findNotice(before.notices, notice.kind), notice),
    );
    return { ...completed, notices: steady(before.notices, notices) };
  }

  const opened = { ...host.getState(), ...NO_TEMPLATE_DATA, gathered: NOTHING_GATHERED };
  const firstView = viewAt(opened, openedAt);
  const first: SessionState = {
    ...opened,
    now: openedAt,
    view: firstView,
    hasWindow: false,
    takesTemplates: false,
    partner: conversationPartner(opened.ticket, firstView.window),
    clockOffByMs: null,
    clockProof: clock.proof(),
    settingProblems: [],
    guardProblems: [],
    isPainted: false,
    areMacrosWanted: false,
    keptDrafts: [],
    discardedDraft: null,
    shown: { tab: 'macros', isTabChosen: false, searchRequest: 0, picked: null },
    guard: UNGUARDED,
    guardSettings: null,
    tagFailure: null,
    macroInDraft: NO_MACRO_IN_DRAFT,
    leftBehind: null,
    parked: NOT_PARKING,
    lost: null,
    lostWords: null,
    delivery: { entries: [], lastHidden: null, lookup: 'not-asked' },
    notices: [],
  };
  const store = createStore<SessionState>(complete(first, first), complete);
  due = dueAfter(firstView, openedAt);

  const setAlarm = createAlarm(clock, ring, signal);
  function ring(): void {
    isRung = true;
    store.set({});
    isRung = false;
    setAlarm(store.get().isActive, due);
  }
  const followClock = () => setAlarm(store.get().isActive, due);
  store.subscribe(followClock);
  followClock();

  const part: SessionPart = { host, agent, settings, store, signal };
  /** The view of this very moment, or of a ticket just read: for decisions. */
  const viewNow = (fresh: TicketSnapshot = host.getState().ticket): TicketView =>
    viewAt({ ...store.get(), ticket: fresh }, clock.now());
  const kept = createKeptDrafts(store);
  const evidence = keepEvidence(part);
  keepTemplateData(part);

  /** In the sidebar only; loaded with the tools. */
  const guard = latePart(
    async () => texts && standGuard({ ...part, texts, viewNow, raw: checked.raw }),
  );
  const macros = latePart(async () => texts && watchMacros(part));
  const parking = latePart(async () => {
    const { watchParked } = await import(/* webpackChunkName: "tools" */ './parking/watch-parked');
    if (texts === null || signal.aborted) return null;
    return watchParked({ ...part, texts, keepDraft: kept.keep });
  });
  const delivery = latePart(async () => {
    const { watchDelivery } = await import(
      /* webpackChunkName: "tools" */ './delivery/watch-delivery'
    );
    return signal.aborted ? null : watchDelivery(part, evidence.refusals, openedAt);
  });
  /** The admin's set-up page in this browser may ask what this sidebar sees. */
  const tries = latePart(async () => {
    const { watchTries } = await import(
      /* webpackChunkName: "account-tries" */ './setup/account/watch-tries'
    );
    return signal.aborted ? null : watchTries(host, pageShare(), signal);
  });
  if (texts !== null) {
    const stopListening = pageShare().listen(TRY_TOPIC, async (asked) => {
      const watch = asked === null ? tries.get() : await tries.want();
      watch?.hear(asked);
    });
    signal.addEventListener('abort', stopListening);
    tellTicketPresence(host, pageShare(), signal);
  }
  /** What each needs before it matters; once there, it stays. */
  store.subscribe(() => {
    const { isPainted, view, macroList, ticket, takesTemplates } = store.get();
    if (!isPainted || texts === null || signal.aborted) return;
    if (view.window.state !== 'unrestricted') void guard.want();
    if (macroList.status === 'ready') void macros.want();
    // A parked reply is an internal note.
    const mayHoldParked = ticket.messages?.some(({ channel }) => channel === 'internal');
    if (mayHoldParked || view.draft.verdict === 'window-closed') void parking.want();
    if (takesTemplates) void delivery.want();
  });

  const stop = host.subscribe(() => store.set(host.getState()));
  signal.addEventListener('abort', stop);

  return {
    get: store.get,
    subscribe: store.subscribe,
    host,
    agent,
    settings,
    viewNow,
    actions: sessionActions({
      ...part,
      isPane: texts === null,
      viewNow,
      kept,
      evidence,
      guard,
      macros,
      parking,
      delivery,
    }),
  };
}
