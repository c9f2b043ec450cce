import { setIcon } from '../bar-icon';
import type { Property } from '../table';
import { text } from '../values';

/** The icon is set as a value (V); public apps invoke it, too (S). */
export const barProperties: Readonly<Record<string, Property>> = {
  iconSymbol: {
    get: ({ instance }) => instance.icon.symbol,
    set: ({ host, instance }, value) =>
      setIcon(host, instance, { symbol: text(value), chars: null }),
  },
};
