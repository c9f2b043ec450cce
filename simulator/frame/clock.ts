/**
 * Runs first in the app's page and lets the bench move its clock: Date and the timers follow
 * virtual time, which is the machine's time plus an offset that the agent's page sets. The first
 * offset comes in the iframe's name, later ones by postMessage.
 *
 * Unshifted on purpose: performance.now and animation frames, which measure and draw.
 */
import { installShiftedDate } from './shifted-date';
import { installShiftedTimers } from './shifted-timers';

const NAME = /^clock:(-?\d+)$/;

let offset = Number(NAME.exec(window.name)?.[1] ?? 0);
installShiftedDate(window, () => offset);
const timers = installShiftedTimers(window);

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || typeof event.data !== 'object' || event.data === null)
    return;
  const next: unknown = event.data.localZendeskClock;
  if (typeof next !== 'number') return;
  // The app, and its SDK, must see only what a real Zendesk would send.
  event.stopImmediatePropagation();
  const jump = next - offset;
  offset = next;
  timers.jump(jump);
});
