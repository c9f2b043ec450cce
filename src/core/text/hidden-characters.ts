/** Format characters and the soft hyphen: they change a text invisibly. */
const HIDDEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** Joiners in emoji and scripts that need them are expected. */
const EXPECTED =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** The invisible characters of a text, each once, as `U+202E`. */
export function hiddenCharacters(text: string): string[] {
  const found = text.replace(EXPECTED, '').match(HIDDEN) ?? [];
  return [...new Set(found)].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** What is copied along and breaks a code or an address; joiners, which some scripts need, stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A code or an address as it was meant. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
