/**
 * The full address of an app's page: relative ones lie in the app's folder, and Zendesk's query
 * goes before a fragment, which belongs to the app.
 */
export function frameUrl(
  url: string,
  query: string,
  { appOrigin, sdkBlocked }: { appOrigin: string; sdkBlocked: boolean },
): URL {
  const full = new URL(url, `${appOrigin}/${sdkBlocked ? 'app-sdk-blocked' : 'app'}/`);
  full.search = full.search === '' ? query : `${full.search}&${query}`;
  return full;
}
