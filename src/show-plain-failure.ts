/**
 * The last resort, when the chunk that holds every screen and translation did not load: a sentence
 * instead of a blank page, without React and in English only.
 */
export function showPlainFailure(): void {
  const place = document.getElementById('app');
  if (!place) return;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent =
    'Reply Window could not be loaded. Replying in Zendesk still works. Reload the page to try again.';
  place.replaceChildren(text);
}
