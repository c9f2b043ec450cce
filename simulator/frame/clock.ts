/**
 * Runs first in the app's page and lets the bench move its clock: Date shows virtual time plus what
 * the agent's computer is wrong by, timers follow virtual time alone. The first clock comes in the
 * iframe's name, later ones by postMessage.
 *
 * Unshifted on purpose: performance.now and animation frames, which measure and draw.
 */
import { clockFromMessage, clockFromName } from './agent-clock';
import { installOwnServer } from './own-server';
import { installShiftedDate } from './shifted-date';
import { installShiftedTimers } from './shifted-timers';

let clock = clockFromName(window.name);
installShiftedDate(window, () => clock.offsetMs + clock.errorMs);
const timers = installShiftedTimers(window);
installOwnServer(window, () => clock);

window.addEventListener('message', (event) => {
  if (event.source !== window.parent) return;
  const next = clockFromMessage(event.data);
  if (!next) return;
  // The app, and its SDK, must see only what a real Zendesk would send.
  event.stopImmediatePropagation();
  const slept = next.offsetMs - clock.offsetMs;
  clock = next;
  timers.jump(slept);
});
