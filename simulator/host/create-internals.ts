import { createComposerLag } from './composer-lag';
import { faultFor } from './faults';
import type { HostOptions } from './host';
import type { Instance } from './instance';
import type { Internals } from './internals';
import { createSubscriptions } from './subscriptions';
import type { WireLog } from './wire-log';

/** The host's machinery: posting with a log, timers that end with the host, events to their listeners. */
export function createInternals(
  options: HostOptions,
  log: WireLog,
): Internals & { cancelAll(): void } {
  const { world } = options;
  const timers = new Set<() => void>();
  let guids = 0;

  const host: Internals & { cancelAll(): void } = {
    options,
    world,
    instances: new Map(),
    subscriptions: createSubscriptions(),
    composerLag: createComposerLag({ world, schedule: (ms, run) => host.schedule(ms, run) }),
    appsTrayVisible: true,
    newGuid: () => `instance-${++guids}-${world.state.account.subdomain}`,
    schedule(ms, run) {
      const schedule = options.schedule ?? defaultSchedule;
      const cancel = schedule(ms, () => {
        timers.delete(cancel);
        run();
      });
      timers.add(cancel);
      return () => {
        timers.delete(cancel);
        cancel();
      };
    },
    post(frameId, message, label) {
      log.add({ at: world.now(), direction: 'toApp', frameId, label, data: message });
      options.post(frameId, message);
    },
    note: (frameId, label, data = null) =>
      log.add({ at: world.now(), direction: 'note', frameId, label, data }),
    noteRequest: (frameId, method, url) => log.request({ at: world.now(), frameId, method, url }),
    refuse: (kind, name, why, frameId) => log.refuse({ at: world.now(), kind, name, why, frameId }),
    emit: (instance, event, payload) => emit(host, instance, event, payload),
    cancelAll() {
      for (const cancel of timers) cancel();
      timers.clear();
    },
  };
  return host;
}

function emit(host: Internals, instance: Instance, event: string, payload?: () => unknown) {
  const listeners = host.subscriptions.framesOn(instance.guid, event);
  if (listeners.length === 0) return;
  const fault = faultFor(host.world.state.faults, event, 'events');
  if (fault?.kind === 'noAnswer') return host.note(instance.frameId, `lost: ${event}`);
  const message = payload?.();
  const send = () => {
    for (const frameId of listeners) {
      const isOwn = frameId === instance.frameId;
      // The own instance's guid is left out; others need it to find their instance client.
      const envelope = {
        key: `zaf.${event}`,
        ...(message === undefined ? {} : { message }),
        ...(isOwn ? {} : { instanceGuid: instance.guid }),
      };
      host.post(frameId, envelope, envelope.key);
    }
  };
  if (fault?.kind === 'delay') return host.schedule(fault.ms, send);
  send();
  if (fault?.kind === 'twice') send();
}

function defaultSchedule(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
