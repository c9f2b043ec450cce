import type { ReportedRefusal } from '../../../core/conversation/refusal';
import type { RequestFailure } from '../../../core/request-failure';
import type { Result } from '../../../core/result';
import type { EpochMs } from '../../../core/time';
import type { SidebarHost } from '../../../zendesk/sidebar-host';

export interface DeliveryState {
  /** What the audits told so far. */
  readonly refusals: readonly ReportedRefusal[];
  readonly lookup: 'not-asked' | 'asking' | 'asked' | RequestFailure;
  /** What the agent does not want to see any more, and has put into the composer again, by key. */
  readonly hidden: ReadonlySet<string>;
  /** What was hidden last, while that can be undone. */
  readonly lastHidden: string | null;
  readonly resent: ReadonlySet<string>;
}

export interface DeliveryStore {
  /** When this visit of the ticket began, as far as this part has seen it. */
  readonly since: EpochMs;
  readonly getState: () => DeliveryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for refusals, once an occasion: the tab and the line beneath the draft share an answer. */
  readonly ask: (occasion: string, question: Question) => void;
  /** The same at the agent's own wish. */
  readonly askAgain: (question: Question) => void;
  readonly hide: (key: string) => void;
  readonly undoHide: () => void;
  readonly forgetHidden: () => void;
  readonly noteResent: (key: string) => void;
}

type Question = () => Promise<Result<readonly ReportedRefusal[], RequestFailure>>;

const NOTHING: DeliveryState = {
  refusals: [],
  lookup: 'not-asked',
  hidden: new Set(),
  lastHidden: null,
  resent: new Set(),
};

function createDeliveryStore(since: EpochMs): DeliveryStore {
  let state = NOTHING;
  let asked: string | null = null;
  let next: { readonly occasion: string; readonly question: Question } | null = null;
  const listeners = new Set<() => void>();
  const update = (change: Partial<DeliveryState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const askAgain = async (question: Question) => {
    if (state.lookup === 'asking') return;
    update({ lookup: 'asking' });
    const answer = await question();
    // What was told stays true when a later question fails.
    update(answer.ok ? { refusals: answer.value, lookup: 'asked' } : { lookup: answer.error });
    const then = next;
    next = null;
    if (then) ask(then.occasion, then.question);
  };
  function ask(occasion: string, question: Question): void {
    if (asked === occasion) return;
    // A reply that came meanwhile is not in the answer that is under way.
    if (state.lookup === 'asking') {
      next = { occasion, question };
      return;
    }
    asked = occasion;
    void askAgain(question);
  }
  return {
    since,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask,
    askAgain: (question) => void askAgain(question),
    hide: (key) => update({ hidden: new Set([...state.hidden, key]), lastHidden: key }),
    undoHide: () => {
      const hidden = new Set(state.hidden);
      if (state.lastHidden !== null) hidden.delete(state.lastHidden);
      update({ hidden, lastHidden: null });
    },
    forgetHidden: () => update({ lastHidden: null }),
    noteResent: (key) => update({ resent: new Set([...state.resent, key]) }),
  };
}

const stores = new WeakMap<object, Map<string, DeliveryStore>>();

/**
 * What this visit of a ticket knows beyond the conversation. It belongs to the host, so that the tab
 * and the line share it without the first screen carrying it, and goes with the page.
 */
export function deliveryStoreOf(
  host: Pick<SidebarHost, 'serverClock'>,
  ticketId: string,
): DeliveryStore {
  const ofHost = stores.get(host) ?? new Map<string, DeliveryStore>();
  stores.set(host, ofHost);
  const store = ofHost.get(ticketId) ?? createDeliveryStore(host.serverClock.now());
  ofHost.set(ticketId, store);
  return store;
}
