import type { Refusal, WireEntry } from '../world/types';

const KEPT = 2000;

/** The log of messages and refusals, oldest first, bounded. */
export interface WireLog {
  readonly wire: readonly WireEntry[];
  readonly refused: readonly Refusal[];
  add(entry: Omit<WireEntry, 'seq'>): void;
  refuse(refusal: Omit<Refusal, 'seq'>): void;
  clear(): void;
}

export function createWireLog(
  onWire: ((entry: WireEntry) => void) | undefined,
  onRefused: ((refusal: Refusal) => void) | undefined,
): WireLog {
  let wire: WireEntry[] = [];
  let refused: Refusal[] = [];
  let seq = 0;
  return {
    get wire() {
      return wire;
    },
    get refused() {
      return refused;
    },
    add(entry) {
      const line = { ...entry, seq: ++seq };
      wire.push(line);
      // Cut in big steps: cutting one by one would copy the log with every message.
      if (wire.length > KEPT * 2) wire = wire.slice(-KEPT);
      onWire?.(line);
    },
    refuse(refusal) {
      const line = { ...refusal, seq: ++seq };
      refused = [...refused, line];
      onRefused?.(line);
    },
    clear() {
      wire = [];
      refused = [];
    },
  };
}
