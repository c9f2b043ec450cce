import { userIn } from '../world/lookup';
import { type Instance, newInstance } from './instance';
import type { Internals } from './internals';
import { locationOf } from './manifest';
import { appName, contextOf, metadataOf } from './shapes/context';

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

/** What each bar is from the start, long before it is opened: others find it, and set its icon. */
export function addBars(host: Internals): void {
  for (const location of ['nav_bar', 'top_bar'] as const) {
    const isThere = [...host.instances.values()].some((known) => known.location === location);
    if (isThere || !locationOf(host.options.manifest, location)) continue;
    const bar = newInstance({ guid: host.newGuid(), frameId: null, location });
    host.instances.set(bar.guid, bar);
  }
}

/** Tells all others of a new instance. */
export function announce(host: Internals, instance: Instance): void {
  const context = contextOf(instance, host.world.state);
  for (const other of host.instances.values()) {
    if (other !== instance) host.emit(other, 'instance.created', () => context);
  }
}

/** A route inside the app's page in the navigation bar; one that opens only now hears it when it listens. */
export function goToApp(host: Internals, section: unknown): void {
  const page = [...host.instances.values()].find(({ location }) => location === 'nav_bar');
  if (!page) return;
  const { locale } = userIn(host.world.state, host.world.state.agentId);
  const appTitle = appName(host.options, locale)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const route = {
    appTitle,
    appRoute: section === undefined ? '' : String(section),
    appParams: {},
  };
  if (host.subscriptions.framesOn(page.guid, 'app.route.changed').length === 0) {
    page.dueRoute = route;
  } else {
    host.emit(page, 'app.route.changed', () => route);
  }
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
  addBars(host);
}
