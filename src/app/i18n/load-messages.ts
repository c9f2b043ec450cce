import { englishMessages } from './english';
import type { PartialMessages } from './messages';

/** Only the run-time strings of a file are bundled, not the ones Zendesk reads from the package. */
const LOADERS: Readonly<Record<string, () => Promise<{ ui: PartialMessages }>>> = {
  en: async () => ({ ui: englishMessages }),
  de: () =>
    import(/* webpackChunkName: "de", webpackExports: ["ui"] */ '../../../translations/de.json'),
  fr: () =>
    import(/* webpackChunkName: "fr", webpackExports: ["ui"] */ '../../../translations/fr.json'),
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
