import { latePart } from '../../late-part';
import type { SetupPart } from '../setup-part';

/** What the admin can do about the account's report; its code comes when it is first wanted. */
export function accountActions(part: SetupPart) {
  const late = latePart(async () => {
    const { accountPart } = await import(/* webpackChunkName: "account" */ './account-part');
    return part.signal.aborted ? null : accountPart(part);
  });
  type Part = NonNullable<ReturnType<typeof late.get>>;
  const having = async (act: (account: Part) => unknown): Promise<void> => {
    const account = await late.want();
    const { store } = part;
    store.set({ account: { ...store.get().account, isMissing: account === null } });
    if (account !== null) await act(account);
  };
  return {
    /** Asks for the newest WhatsApp tickets. */
    findTickets: () => void having((account) => account.findTickets()),
    /** Reads all that the report needs; what was read before is dropped. */
    read: (ticketId: string) => void having((account) => account.read(ticketId)),
    cancel: () => void having((account) => account.cancel()),
    /** Opens the ticket that was read, in whose sidebar a try is watched. */
    openTicket: () => void having((account) => account.openTicket()),
    startTry: (tryId: string) => void having((account) => account.startTry(tryId)),
    endTry: () => void having((account) => account.endTry()),
  };
}
