import { shownInNotice } from '../../world/composer-text';
import { goToApp } from '../lifecycle';
import type { Scope } from '../scope';
import type { Action } from '../table';
import { integer, oneOf, text } from '../values';
import { sizeOf } from './size';

/** `duration` in ms or `{sticky}`; whether it is the third or the fourth argument is (?), so both are played. */
function toastDuration(option: unknown): number | null {
  if (typeof option === 'number') return option;
  if (typeof option !== 'object' || option === null || !('sticky' in option)) return 5000;
  return option.sticky ? null : 5000;
}

const showPart =
  (what: 'app' | 'appsTray', visible: boolean): Action =>
  ({ host, instance }: Scope) => {
    if (what === 'app') instance.isVisible = visible;
    else host.appsTrayVisible = visible;
    if (instance.frameId) host.options.onVisibility?.(instance.frameId, { what, visible });
  };

/** Callable in every location (zaf-support-api.md section 2). */
export const coreActions: Readonly<Record<string, Action>> = {
  resize({ host, instance }, [size]) {
    instance.size = { ...instance.size, ...sizeOf(size) };
    if (instance.frameId) host.options.onResize?.(instance.frameId, instance.size);
    return instance.size;
  },
  notify({ world, state }, [message, kind = 'notice', third, fourth]) {
    world.addToast({
      text: shownInNotice(text(message), state.variants.noticesAreHtml),
      kind: oneOf(kind, ['notice', 'alert', 'error']),
      durationMs: toastDuration(state.variants.notifyOptionsAreFourth ? fourth : third),
      by: 'app',
    });
  },
  routeTo({ host, instance, world }, args) {
    const [place, id, section] = args;
    oneOf(place, ['ticket', 'user', 'organization', 'views', 'nav_bar', 'search']);
    if (place === 'ticket') world.openTicket(integer(id));
    if (instance.frameId) host.options.onRouteTo?.(instance.frameId, args);
    if (place === 'nav_bar') goToApp(host, section);
  },
  show: showPart('app', true),
  hide: showPart('app', false),
  'appsTray.show': showPart('appsTray', true),
  'appsTray.hide': showPart('appsTray', false),
  // The newer SDK counts clicks and hovers this way, without asking.
  track: () => true,
};
