import type { Shorthand } from './shorthand';

/** A button's address in a shorthand, and which button it is for, from 0 as in Meta's API. */
export interface PlacedAddress {
  readonly at: number;
  readonly url: string;
}

/** What is no number is taken for the first. */
const numberIn = (text: string): number => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : 0);

/**
 * Which buttons a shorthand's addresses are for. Whether `button_index` counts from 0, as Meta's API
 * does, or from 1, as the only sample in Zendesk's help may, is not known (?): what fits the template
 * counts, and from 0 where both do or neither.
 *
 * @param takers the places of the buttons that take an address, from 0; none where they are not known.
 */
export function placedAddresses(
  buttons: Shorthand['buttons'],
  takers: readonly number[] = [],
): readonly PlacedAddress[] {
  const placed = (base: number): PlacedAddress[] =>
    buttons.map(({ index, url }) => ({ at: numberIn(index) - base, url }));
  const fits = (base: number) => placed(base).every(({ at }) => takers.includes(at));
  return placed(fits(1) && !fits(0) ? 1 : 0);
}
