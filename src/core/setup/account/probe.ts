import type { Finding } from './finding';
import type { AccountReadings, Answered, RequestName, TimeReader } from './readings';

/** What a probe judges by: answers that are readable, as bodies. */
export interface Evidence {
  /** The body of one of the answers that the probe reads. */
  readonly body: (name: RequestName) => unknown;
  /** The list in it. */
  readonly list: (name: RequestName) => readonly unknown[];
  readonly answer: (name: RequestName) => Answered | null;
  readonly readings: AccountReadings;
  readonly timeOf: TimeReader;
}

/** Settles rows of docs/assumptions.md by reading. */
export interface Probe {
  readonly id: string;
  readonly rows: readonly number[];
  /** Without one of these it cannot judge. */
  readonly reads: readonly RequestName[];
  readonly judge: (evidence: Evidence) => Finding;
}
