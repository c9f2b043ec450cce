import { createInternals } from './create-internals';
import { broadcast } from './events/broadcast';
import { createHooks } from './hooks';
import type { AppLocation, FrameSpec, Host, HostOptions } from './host';
import { type Instance, newInstance } from './instance';
import { type Internals, instanceOfFrame } from './internals';
import { activate, addBars, announce, closeInstance, deactivate } from './lifecycle';
import { handleMessage } from './messages';
import { contextOf } from './shapes/context';
import { createWireLog, type WireLog } from './wire-log';

/** Plays Zendesk towards one app's iframes. */
export function createHost(options: HostOptions): Host {
  const log = createWireLog(options.onWire, options.onRefused);
  const host = createInternals(options, log);
  const hooks = createHooks(host);
  addBars(host);
  const { world } = options;
  const unsubscribe = world.subscribe((change) =>
    host.composerLag.tell(change, () => broadcast(host, change)),
  );
  const removeGuard = world.beforeSave((ticketId) => hooks.trigger(ticketId, 'ticket.save'));
  const of = (frameId: string) => instanceOfFrame(host, frameId);

  return {
    attach: (frame) => attach(host, frame),
    detach(frameId) {
      // A modal that closed itself is gone already when the page removes its iframe.
      const instance = [...host.instances.values()].find((known) => known.frameId === frameId);
      if (instance) closeInstance(host, instance);
    },
    receive(frameId, data) {
      const message = readMessage(host, log, frameId, data);
      if (message) handleMessage(host, hooks, frameId, message);
    },
    activate: (frameId) => activate(host, of(frameId)),
    deactivate: (frameId) => deactivate(host, of(frameId)),
    fire: (frameId, event, payload) => host.emit(of(frameId), event, () => payload),
    setCollapsed(frameId, collapsed) {
      of(frameId).isCollapsed = collapsed;
      host.emit(of(frameId), collapsed ? 'app.collapsed' : 'app.expanded');
    },
    setTicket(frameId, ticketId) {
      const instance = of(frameId);
      instance.ticketId = world.ticket(ticketId).id;
      host.emit(instance, 'context.updated', () => contextOf(instance, world.state));
    },
    closeModal(instanceGuid) {
      const modal = host.instances.get(instanceGuid);
      if (modal) closeInstance(host, modal);
    },
    triggerHook: hooks.trigger,
    get wire() {
      return log.wire;
    },
    get refused() {
      return log.refused;
    },
    get requests() {
      return log.requests;
    },
    clearWire: log.clear,
    dispose() {
      unsubscribe();
      removeGuard();
      host.cancelAll();
    },
  };
}

function attach(host: Internals, spec: FrameSpec): { frameId: string; instanceGuid: string } {
  const { frameId, instanceGuid } = spec;
  const waiting =
    instanceGuid === undefined ? closedBar(host, spec.location) : host.instances.get(instanceGuid);
  if (waiting && waiting.frameId !== null) {
    throw new Error(`instance ${waiting.guid} has an iframe already`);
  }
  const instance: Instance =
    waiting ?? newInstance({ ...spec, guid: instanceGuid ?? host.newGuid() });
  instance.frameId = frameId;
  host.instances.set(instance.guid, instance);
  if (!waiting) announce(host, instance);
  return { frameId, instanceGuid: instance.guid };
}

/** A bar that waits for its first opening. */
function closedBar(host: Internals, location: AppLocation): Instance | undefined {
  const isBar = location === 'nav_bar' || location === 'top_bar';
  return [...host.instances.values()].find(
    (known) => isBar && known.location === location && known.frameId === null,
  );
}

/** Calls come as JSON texts, hook replies as objects: both are read, and logged as what they say. */
function readMessage(
  host: Internals,
  log: WireLog,
  frameId: string,
  data: unknown,
): Readonly<Record<string, unknown>> | null {
  const message = typeof data === 'string' ? parsed(data) : data;
  if (typeof message !== 'object' || message === null) {
    host.refuse('message', String(data).slice(0, 80), 'neither JSON nor an object', frameId);
    return null;
  }
  const known = message as Readonly<Record<string, unknown>>;
  log.add({
    at: host.world.now(),
    direction: 'toHost',
    frameId,
    label: labelOf(known),
    data: known,
  });
  return known;
}

function labelOf({ request, params, key }: Readonly<Record<string, unknown>>): string {
  if (typeof request !== 'string') return String(key);
  const names = Array.isArray(params) ? params : Object.keys((params ?? {}) as object);
  return `${request} ${names.join(', ')}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
