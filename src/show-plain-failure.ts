/**
 * The last resort, when the chunk that holds every screen did not load: a sentence, without React and
 * in English only. It stands below the answer where there is one, as that still holds.
 */
export function showPlainFailure(): void {
  const place = document.getElementById('app');
  if (!place) return;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent =
    'Reply Window could not be loaded. Replying in Zendesk still works. Reload the page to try again.';
  const answer = place.querySelector('[data-window-state]');
  if (answer) answer.after(text);
  else place.replaceChildren(text);
}
