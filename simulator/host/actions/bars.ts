import { barOf, setIcon } from '../bar-icon';
import type { Action } from '../table';
import { oneOf, text } from '../values';
import { sizeOf } from './size';

/** Bars only: a sidebar has no badge. All of it also before the bar was opened, through its instance. */
export const barActions: Readonly<Record<string, Action>> = {
  popover({ host }, [command = 'show']) {
    const order =
      typeof command === 'string' ? oneOf(command, ['show', 'hide', 'toggle']) : sizeOf(command);
    host.options.onPopover?.(order);
  },
  iconSymbol({ host, instance }, [symbol = 'default']) {
    setIcon(host, instance, { symbol: text(symbol), chars: null });
  },
  iconChars({ host, instance }, [chars]) {
    setIcon(host, instance, { ...instance.icon, chars: String(chars) });
  },
  preloadPane({ host, instance }) {
    const bar = barOf(instance);
    if (bar) host.options.onPreloadPane?.(bar);
  },
};

/** What can be opened can be closed: which of these places Zendesk knows it in is (?). */
export const closeActions: Readonly<Record<string, Action>> = {
  'app.close'({ host, instance }) {
    if (instance.frameId) host.options.onClose?.(instance.frameId);
  },
};
