/** Who listens to what: per instance and event, the iframes with at least one handler. */
export interface Subscriptions {
  /** The SDK's own count of handlers; 0 unbinds. */
  set(frameId: string, instanceGuid: string, event: string, subscriberCount: number): void;
  framesOn(instanceGuid: string, event: string): string[];
  /** The iframe was reloaded or removed. */
  forgetFrame(frameId: string): void;
  forgetInstance(instanceGuid: string): void;
}

export function createSubscriptions(): Subscriptions {
  const table = new Map<string, Map<string, Set<string>>>();
  return {
    set(frameId, instanceGuid, event, subscriberCount) {
      const events = table.get(instanceGuid) ?? new Map<string, Set<string>>();
      table.set(instanceGuid, events);
      const frames = events.get(event) ?? new Set<string>();
      events.set(event, frames);
      if (subscriberCount > 0) frames.add(frameId);
      else frames.delete(frameId);
    },
    framesOn: (instanceGuid, event) => [...(table.get(instanceGuid)?.get(event) ?? [])],
    forgetFrame(frameId) {
      for (const events of table.values()) {
        for (const frames of events.values()) frames.delete(frameId);
      }
    },
    forgetInstance: (instanceGuid) => void table.delete(instanceGuid),
  };
}
