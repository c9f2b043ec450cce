import type { Refusal } from '../world/log-types';
import type { World } from '../world/world';
import type { ComposerLag } from './composer-lag';
import type { HostOptions } from './host';
import type { Instance } from './instance';
import type { Subscriptions } from './subscriptions';

/** What the parts of the host share. */
export interface Internals {
  readonly options: HostOptions;
  readonly world: World;
  readonly instances: Map<string, Instance>;
  readonly subscriptions: Subscriptions;
  readonly composerLag: ComposerLag;
  appsTrayVisible: boolean;
  newGuid(): string;
  /** Returns how to cancel. */
  schedule(ms: number, run: () => void): () => void;
  post(frameId: string, message: Readonly<Record<string, unknown>>, label: string): void;
  /** A line in the log that never went over the wire. */
  note(frameId: string | null, label: string, data?: unknown): void;
  /** Counts an HTTP request; the answer's status is told later. */
  noteRequest(frameId: string, method: string, url: string): (status: number) => void;
  refuse(kind: Refusal['kind'], name: string, why: string, frameId: string | null): void;
  /** Sends an event of an instance to everybody who listens to it; `payload` is made only then. */
  emit(instance: Instance, event: string, payload?: () => unknown): void;
}

export function instanceOfFrame(host: Internals, frameId: string): Instance {
  for (const instance of host.instances.values()) {
    if (instance.frameId === frameId) return instance;
  }
  throw new Error(`the host has no frame "${frameId}": attach it first`);
}
