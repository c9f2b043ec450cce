import { ticketIn, withTicket } from './lookup';
import type { SimTicket } from './ticket-types';
import { noteVersion } from './ticket-versions';
import type { HookOutcome, Listener } from './world';
import type { WorldChange, WorldState } from './world-state';

/** What the commands work on: the current snapshot, the clock, and the one way to change it. */
export interface Store {
  readonly state: WorldState;
  readonly guards: Set<(ticketId: number) => Promise<HookOutcome>>;
  now(): number;
  commit(next: WorldState, change: WorldChange): void;
  /** A fresh id; the counting up is part of the next commit's state. */
  takeId(): number;
  changeTicket(ticketId: number, change: (t: SimTicket) => SimTicket, said: WorldChange): void;
  ticket(ticketId: number): SimTicket;
  subscribe(listener: Listener): () => void;
}

export function createStore(initial: WorldState, realNow: () => number): Store {
  let state = initial;
  const listeners = new Set<Listener>();
  const queue: WorldChange[] = [];
  let draining = false;

  // A listener may call a command: its change waits, so that all listeners hear changes in one order.
  function drain() {
    if (draining) return;
    draining = true;
    try {
      for (let change = queue.shift(); change; change = queue.shift()) {
        for (const listener of [...listeners]) listener(change);
      }
    } finally {
      draining = false;
    }
  }

  const store: Store = {
    get state() {
      return state;
    },
    guards: new Set(),
    now: () => realNow() + state.clockOffsetMs,
    commit(next, change) {
      state = next;
      queue.push(change);
      drain();
    },
    takeId() {
      const id = state.nextId;
      state = { ...state, nextId: id + 1 };
      return id;
    },
    changeTicket(ticketId, change, said) {
      const changed = (before: SimTicket) => {
        const next = change(before);
        noteVersion(before, next, store.now());
        return next;
      };
      store.commit(withTicket(state, ticketId, changed), said);
    },
    ticket: (ticketId) => ticketIn(state, ticketId),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
