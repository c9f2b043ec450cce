import type { WireEntry } from '../../world/log-types';

/**
 * A bar does not hear of its first display, which its loading tells (V). The composer's pane does (?).
 */
export type PaneKind = 'bar' | 'composer';

/** Tells bars and the composer's pane that they were opened or closed. */
export interface PaneEvents {
  show(frameId: string, isOpen: boolean, kind: PaneKind): void;
  /** Every message on the wire comes by here. */
  hear(entry: WireEntry): void;
}

/**
 * A pane loads when it is first opened, so its handler for `pane.activated` may come after the opening.
 * As with `app.activated`, the event waits for the first handler.
 */
export function createPaneEvents(fire: (frameId: string, event: string) => void): PaneEvents {
  const loaded = new Set<string>();
  const listening = new Set<string>();
  const due = new Set<string>();
  return {
    show(frameId, isOpen, kind) {
      if (!isOpen) {
        due.delete(frameId);
        fire(frameId, 'pane.deactivated');
      } else if (listening.has(frameId)) {
        fire(frameId, 'pane.activated');
      } else if (kind === 'composer' || loaded.has(frameId)) {
        due.add(frameId);
      }
    },
    hear({ frameId, direction, label }) {
      if (frameId === null || direction !== 'toHost') return;
      if (label === 'iframe.handshake') {
        loaded.add(frameId);
        listening.delete(frameId);
      }
      if (label !== 'iframe.on:pane.activated') return;
      listening.add(frameId);
      // The host reads the message only after it has logged it.
      if (due.delete(frameId)) queueMicrotask(() => fire(frameId, 'pane.activated'));
    },
  };
}
