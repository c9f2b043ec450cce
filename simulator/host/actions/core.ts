import { shownInNotice } from '../../world/composer-text';
import { invalidValue } from '../api-error';
import type { Scope } from '../scope';
import type { Action } from '../table';
import { integer, oneOf, record, text } from '../values';

type Size = { width?: string | number; height?: string | number };

function sizeOf(value: unknown): Size {
  const { width, height } = record(value) as Size;
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

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
    const [place, id] = args;
    oneOf(place, ['ticket', 'user', 'organization', 'views', 'nav_bar', 'search']);
    if (place === 'ticket') world.openTicket(integer(id));
    if (instance.frameId) host.options.onRouteTo?.(instance.frameId, args);
  },
  show: showPart('app', true),
  hide: showPart('app', false),
  'appsTray.show': showPart('appsTray', true),
  'appsTray.hide': showPart('appsTray', false),
  // The newer SDK counts clicks and hovers this way, without asking.
  track: () => true,
};

/** The composer's pane only: whether Zendesk knows it elsewhere is (?). */
export const editorActions: Readonly<Record<string, Action>> = {
  'app.close'({ host, instance }) {
    if (instance.frameId) host.options.onClose?.(instance.frameId);
  },
};

/** Bars only: a sidebar has no badge. */
export const barActions: Readonly<Record<string, Action>> = {
  popover({ host, instance }, [command]) {
    const known = ['show', 'hide', 'toggle'] as const;
    if (typeof command !== 'string' && typeof command !== 'object') {
      throw invalidValue(command, `a size or one of ${known.join(', ')}`);
    }
    const order = typeof command === 'string' ? oneOf(command, known) : sizeOf(command);
    if (instance.frameId) host.options.onPopover?.(instance.frameId, order);
  },
  iconSymbol({ host, instance }, [symbol = 'default']) {
    if (instance.frameId) host.options.onIcon?.(instance.frameId, { symbol: text(symbol) });
  },
  iconChars({ host, instance }, [chars]) {
    if (instance.frameId) host.options.onIcon?.(instance.frameId, { chars: String(chars) });
  },
  preloadPane({ host, instance }) {
    if (instance.frameId) host.options.onPreloadPane?.(instance.frameId);
  },
};
