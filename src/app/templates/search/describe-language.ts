import { once } from '../../i18n/once';

const namesByTag = new Map<string, () => Intl.DisplayNames>();

/** Meta's language code in the agent's words: `pt_BR` is "Brazilian Portuguese"; a strange code stays. */
export function describeLanguage(language: string, tag: string): string {
  let names = namesByTag.get(tag);
  if (!names) {
    names = once(() => new Intl.DisplayNames(tag, { type: 'language' }));
    namesByTag.set(tag, names);
  }
  try {
    return names().of(language.replaceAll('_', '-')) ?? language;
  } catch {
    return language;
  }
}
