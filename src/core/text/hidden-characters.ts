/** Format characters (joiners, marks of direction) and the soft hyphen: they change a text unseen. */
const HIDDEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** Joiners within an emoji or a script that needs them are no surprise. */
const EXPECTED =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** The characters of a text that nobody sees, each once, as `U+202E`. */
export function hiddenCharacters(text: string): string[] {
  const found = text.replace(EXPECTED, '').match(HIDDEN) ?? [];
  return [...new Set(found)].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
