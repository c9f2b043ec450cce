/** Of one of the business's numbers. */
interface NumberLanguage {
  readonly fallbackLanguage: string | null;
}

/** Sunshine's language for a shorthand that names none, where all numbers share it; null: unknown. */
export function sharedFallbackLanguage(numbers: readonly NumberLanguage[]): string | null {
  const languages = new Set(numbers.map(({ fallbackLanguage }) => fallbackLanguage));
  const [only = null] = languages;
  return languages.size === 1 ? only : null;
}
