import type { PartialMessages } from './messages';

/** By language, a file each. */
const LOADERS: Readonly<Record<string, () => Promise<{ ui: PartialMessages }>>> = {
  // English is there anyway, behind every language.
  en: async () => ({ ui: {} }),
  de: () => import(/* webpackChunkName: "de" */ '../../../translations/de.json?all'),
  fr: () => import(/* webpackChunkName: "fr" */ '../../../translations/fr.json?all'),
};

/**
 * The messages of the agent's language, by its first part (`de-AT` reads German). null for a
 * language we do not speak, and when its file does not load: English then stands in.
 */
export async function loadMessages(locale: string): Promise<PartialMessages | null> {
  const loader = LOADERS[locale.toLowerCase().split('-')[0] ?? ''];
  try {
    return loader ? (await loader()).ui : null;
  } catch {
    return null;
  }
}
