/** The icon's drawn symbols that carry a number; any greater number is `9plus`. */
export const ICON_SYMBOLS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9plus'] as const;

export type IconSymbol = (typeof ICON_SYMBOLS)[number];

/** The symbol that shows this number. */
export const iconSymbol = (count: number): IconSymbol => ICON_SYMBOLS[count] ?? '9plus';
