import type { Refusal, RequestEntry, WireEntry } from '../world/log-types';

const KEPT = 2000;

/** The log of messages, requests and refusals, oldest first, bounded. */
export interface WireLog {
  readonly wire: readonly WireEntry[];
  readonly refused: readonly Refusal[];
  readonly requests: readonly RequestEntry[];
  add(entry: Omit<WireEntry, 'seq'>): void;
  refuse(refusal: Omit<Refusal, 'seq'>): void;
  /** Gives back what to call with the answer's status. */
  request(request: Omit<RequestEntry, 'seq' | 'status'>): (status: number) => void;
  clear(): void;
}

export function createWireLog(
  onWire: ((entry: WireEntry) => void) | undefined,
  onRefused: ((refusal: Refusal) => void) | undefined,
): WireLog {
  let wire: WireEntry[] = [];
  let refused: Refusal[] = [];
  let requests: readonly RequestEntry[] = [];
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
    get requests() {
      return requests;
    },
    request(request) {
      const line: RequestEntry = { ...request, seq: ++seq, status: null };
      requests = [...requests.slice(-KEPT + 1), line];
      return (status) => {
        requests = requests.map((one) => (one.seq === line.seq ? { ...line, status } : one));
      };
    },
    clear() {
      wire = [];
      refused = [];
      requests = [];
    },
  };
}
