/**
 * The agent's page of the local Zendesk.
 *
 * What tests can rely on (role, then accessible name):
 *
 * - navigation "Main": link-like buttons "Ticket", the app's name when it has a nav_bar page
 * - banner: tablist "Tickets": tab "<subject> #<id> · <requester>" for each ticket that has one; of an app in
 *   the top bar a button of its name (its icon's `data-symbol` names the symbol shown), which opens the
 *   popover: an iframe titled "<app>: top bar"; button "+ New ticket" for apps that have a page beside one
 * - region "Ticket fields": button "<requester's name>" (opens the user's page), combobox "Assignee",
 *   "Status", "Type", "Priority", textbox "Tags" (separated by blanks, taken on Enter or on leaving)
 * - region "Conversation": button "Show earlier messages"; each message is an article named
 *   "<author>, <channel>, <time>"; an undelivered one holds "Not delivered · <code>"
 * - region "Composer": toggle buttons "Public reply" and "Internal note", combobox "Channel", textbox "Reply",
 *   button "Macros" (opens dialog "Macros" with searchbox "Search macros" and one button a macro),
 *   button "Send", button "Send with another status" (a menu); of an app in the composer a button of its
 *   name, which opens the pane above it: an iframe titled "<app>: composer"
 * - region "Apps": combobox "Tray width", buttons "Collapse <app>" / "Expand <app>", "Reload <app>";
 *   the iframe's title is the app's name
 * - alert or status: toasts, each with a button "Dismiss"; dialog "<app>": a modal, with "Close"
 * - region "Bench": button "Bench" opens and closes it; its tabs:
 *   - "Play": combobox "Scenario", button "Start over"; textbox "In ticket" (the shown one if left empty; one
 *     without a tab, too), textbox "Customer's message", comboboxes
 *     "Customer's channel", "Written to" (the business numbers of that channel) and "Kind of message",
 *     spinbutton "Sent minutes ago", button "Write as the customer", combobox "Requester's consent" (a
 *     user field and a tag, both called whatsapp_opt_in); buttons "+10 min", "+1 h", "+3 h", "+24 h",
 *     spinbutton "Minutes", button "Let time pass"
 *   - "Agent": combobox "Language", "Role", "May see tickets", "Time zone", spinbutton "Computer fast by minutes" (negative:
 *   - "App": the app's settings by their labels, button "Save and reload the app"; Sunshine's app id
 *     and key, button "Give the app this key", switches "In the account's plan" and "The key is for the whole app";
 *     switch "SDK script blocked"
 *   - "Faults": combobox "Hits", textbox "Path, URL or event", combobox "Fault", spinbuttons
 *     "Retry-After in seconds" and "Delay in seconds", button "Set fault", buttons "Remove fault on <key>"
 *   - "Messages": searchbox "Filter messages", combobox "Direction", button "Clear messages",
 *     list "Messages" (each a disclosure), list "Refused"
 *
 * The address takes ?scenario=<id>, &colorScheme=dark, &bench=closed. `window.localZendesk` is
 * `{world, host}`; `host.requests` lists the HTTP requests of the apps.
 */
import { createRoot } from 'react-dom/client';
import { Page } from './shell/Page';
import { StartFailure } from './shell/StartFailure';
import { readBoot } from './state/boot';
import { createLocalZendesk } from './state/create-local-zendesk';
import { LocalZendeskProvider } from './state/local-zendesk';
import { reloadApp } from './state/reload-app';

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');
const root = createRoot(container);

try {
  const zendesk = createLocalZendesk(await readBoot(), new URLSearchParams(location.search));
  Object.assign(window, { localZendesk: { world: zendesk.world, host: zendesk.host } });
  if (zendesk.boot.isLive) {
    new EventSource('/reloads').addEventListener('message', () => reloadApp(zendesk.page));
  }
  root.render(
    <LocalZendeskProvider value={zendesk}>
      <Page />
    </LocalZendeskProvider>,
  );
} catch (error) {
  root.render(<StartFailure error={error} />);
}
