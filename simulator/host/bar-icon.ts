import type { BarLocation } from './host';
import type { Instance } from './instance';
import type { Internals } from './internals';

/** What the icon of a bar shows: one of the symbols in its file, or letters instead. */
export interface BarIcon {
  readonly symbol: string;
  readonly chars: string | null;
}

export const FIRST_ICON: BarIcon = { symbol: 'default', chars: null };

const isBar = (location: string): location is BarLocation =>
  location === 'nav_bar' || location === 'top_bar';

/** The place of an instance, where it is one with an icon. */
export const barOf = ({ location }: Instance): BarLocation | null =>
  isBar(location) ? location : null;

/** Changes the icon; the bar need not have been opened. */
export function setIcon(host: Internals, instance: Instance, icon: BarIcon): void {
  instance.icon = icon;
  const bar = barOf(instance);
  if (bar) host.options.onIcon?.(bar, icon);
}
