/**
 * Which button a shorthand's `button_index` means: it counts from 0, as Meta's API does (?). What is
 * no number is taken for the first.
 */
export const buttonIndex = (text: string): number =>
  /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
