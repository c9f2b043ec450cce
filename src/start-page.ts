import { loadPageLocale } from './app/page/load-page-locale';
import { showPage, showPageFailure } from './app/page/mount-page';
import { startPlace } from './start-place';

/** The page in the navigation bar, from its script to its screens. */
export async function startPage(): Promise<void> {
  const place = await startPlace(loadPageLocale, showPageFailure);
  if (place) showPage(place.locale, place.host, place.registered, place.signal);
}
