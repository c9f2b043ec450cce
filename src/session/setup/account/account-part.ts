import * as v from 'valibot';
import { ok } from '../../../core/result';
import { at, idAt, listAt } from '../../../core/setup/account/raw';
import { type AccountReadings, readable } from '../../../core/setup/account/readings';
import { reportOf } from '../../../core/setup/account/report';
import type { SidebarRecord } from '../../../core/setup/account/sidebar-record';
import { tryOf } from '../../../core/setup/account/tries';
import { readStamp } from '../../../zendesk/evidence/read-instants';
import { goToTicket } from '../../../zendesk/host-commands';
import { readSunshine } from '../../../zendesk/settings/read-sunshine';
import { createAccountHost } from '../../../zendesk/setup/account/account-host';
import { WHATSAPP_TICKETS } from '../../../zendesk/setup/account/account-ways';
import { pageShare } from '../../tabs/page-share';
import type { SetupPart } from '../setup-part';
import type { AccountState, PickableTicket } from './account-state';
import { readAccount } from './read-account';
import { type AskedTry, seenShape } from './try-news';
import { SEEN_TOPIC, TRY_TOPIC } from './try-topics';

/** "How does this account behave?": reads on the admin's word, and changes nothing. */
export function accountPart({ host, store, signal, installationId }: SetupPart) {
  const accountHost = createAccountHost(host.client, host.requests);
  const share = pageShare();
  const records = new Map<string, SidebarRecord>();
  let readings: AccountReadings | null = null;
  let reading = new AbortController();

  const set = (change: Partial<AccountState>) =>
    store.set({ account: { ...store.get().account, ...change } });
  const renew = () => {
    const look = [...records.values()].at(-1)?.look ?? null;
    set({ report: readings && reportOf({ ...readings, look }, [...records.values()], readStamp) });
  };
  const ask = (asked: AskedTry) => share.announce(TRY_TOPIC, asked);

  function hear(value: unknown): void {
    const seen = v.safeParse(seenShape, value);
    const { ticketId, ongoing } = store.get().account;
    if (!seen.success || seen.output.ticketId !== ticketId) return;
    const { record } = seen.output;
    if (record.tryId !== ongoing) return;
    // Last, as its look is the newest.
    records.delete(record.tryId);
    records.set(record.tryId, record);
    set({ seenEvents: record.events.length });
    renew();
  }
  const stopListening = share.listen(SEEN_TOPIC, hear);

  function endTry(): void {
    if (store.get().account.ongoing !== null) ask(null);
    set({ ongoing: null, seenEvents: null });
  }
  signal.addEventListener('abort', () => {
    stopListening();
    reading.abort();
    endTry();
  });

  return {
    async findTickets(): Promise<void> {
      const requests = { whatsapp: await accountHost.get(WHATSAPP_TICKETS) };
      const found = readable({ requests } as unknown as AccountReadings, 'whatsapp');
      if (found.ok) set({ newest: ok(pickable(listAt(found.value.body, 'results'))) });
      else if (found.error.kind !== 'not-asked') set({ newest: { ok: false, error: found.error } });
    },
    async read(ticketId: string): Promise<void> {
      endTry();
      reading.abort();
      reading = new AbortController();
      readings = null;
      records.clear();
      set({ ticketId, report: null, progress: { done: 0, of: 1 } });
      const { signal: own } = reading;
      const read = await readAccount(accountHost, {
        ticketId,
        installationId,
        // The page may be older than what was saved on it.
        sunshine: readSunshine(store.get().form.saved, []),
        onProgress: (done, of) => {
          if (!own.aborted) set({ progress: { done, of } });
        },
        signal: own,
      });
      if (read === null) return;
      readings = read;
      set({ progress: null });
      renew();
    },
    cancel(): void {
      reading.abort();
      set({ progress: null, ticketId: null });
    },
    openTicket(): void {
      const { ticketId } = store.get().account;
      if (ticketId !== null) void goToTicket(host.client, ticketId);
    },
    startTry(tryId: string): void {
      const { ticketId } = store.get().account;
      if (ticketId === null || tryOf(tryId) === null) return;
      records.delete(tryId);
      set({ ongoing: tryId, seenEvents: null });
      ask({ ticketId, tryId });
    },
    endTry,
  };
}

/** Numbers with their subjects, for the admin's eyes only. */
const pickable = (rows: readonly unknown[]): readonly PickableTicket[] =>
  rows.flatMap((row) => {
    const id = idAt(row, 'id');
    const subject = at(row, 'subject');
    return id === null ? [] : [{ id, subject: typeof subject === 'string' ? subject : '' }];
  });
