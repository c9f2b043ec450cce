/** The icon's drawn symbols that carry a number; any greater number is `9plus`. */
export const ICON_SYMBOLS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9plus'] as const;

export type IconSymbol = (typeof ICON_SYMBOLS)[number];

/**
 * The symbol that shows this number.
 * @param hasMore there are more tickets than a search shows, so that nine is always too few.
 */
export const iconSymbol = (count: number, hasMore = false): IconSymbol =>
  (hasMore ? undefined : ICON_SYMBOLS[count]) ?? '9plus';
