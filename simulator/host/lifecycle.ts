import { userIn } from '../world/lookup';
import type { Instance } from './instance';
import type { Internals } from './internals';
import { contextOf, metadataOf } from './shapes/context';

/** The handshake: the page in the iframe was (re)loaded, so old subscriptions are void. */
export function register(host: Internals, instance: Instance): void {
  const { world, options } = host;
  if (!instance.frameId) return;
  host.subscriptions.forgetFrame(instance.frameId);
  instance.isRegistered = true;
  instance.isActivationDue = instance.isActive;
  const { locale } = userIn(world.state, world.state.agentId);
  const context = contextOf(instance, world.state);
  const message = { context, metadata: metadataOf(options, locale) };
  const times = world.state.faults.registration?.kind === 'twice' ? 2 : 1;
  for (let time = 0; time < times; time++) {
    host.post(instance.frameId, { key: 'zaf.app.registered', message }, 'zaf.app.registered');
  }
  for (const other of host.instances.values()) {
    if (other !== instance) host.emit(other, 'instance.registered', () => context);
  }
}

/** The tab with this instance is shown. `app.activated` fires on load too and waits for its first handler (?). */
export function activate(host: Internals, instance: Instance): void {
  if (instance.isActive) return;
  instance.isActive = true;
  if (host.subscriptions.framesOn(instance.guid, 'app.activated').length === 0) {
    instance.isActivationDue = true;
  } else {
    host.emit(instance, 'app.activated');
  }
}

export function deactivate(host: Internals, instance: Instance): void {
  if (!instance.isActive) return;
  instance.isActive = false;
  instance.isActivationDue = false;
  host.emit(instance, 'app.deactivated');
}

/** Removes an instance: it hears `app.willDestroy`, listeners on a modal hear `modal.close`. */
export function closeInstance(host: Internals, instance: Instance): void {
  if (!host.instances.has(instance.guid)) return;
  if (instance.location === 'modal') host.emit(instance, 'modal.close');
  host.emit(instance, 'app.willDestroy');
  forget(host, instance);
  if (instance.location === 'modal') {
    host.options.onCloseModal?.({ instanceGuid: instance.guid, frameId: instance.frameId });
  }
}

function forget(host: Internals, instance: Instance): void {
  host.instances.delete(instance.guid);
  host.subscriptions.forgetInstance(instance.guid);
  if (instance.frameId) host.subscriptions.forgetFrame(instance.frameId);
}
