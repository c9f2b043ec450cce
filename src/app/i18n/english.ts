import { ui as firstWords } from '../../../translations/en.json?first';
import type { PartialMessages } from './messages';

const parts: PartialMessages[] = [firstWords];

/**
 * English stands in for whatever another language lacks. The first screen's words are always there,
 * the others from the moment when the code that says them has come: see `with-later-words.ts`.
 */
export const english: readonly PartialMessages[] = parts;

export function addEnglish(part: PartialMessages): void {
  if (!parts.includes(part)) parts.push(part);
}
