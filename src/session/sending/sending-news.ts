import type { Waiting } from '../../core/draft/waiting';
import { type EpochMs, minutes } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import type { TabShare } from '../tabs/tab-share';
import type { OtherTabSending } from './send-template';

/** What one page tells the others of this customer: one submission, and how far it has come. */
interface Told extends Omit<OtherTabSending, 'kind'> {
  readonly kind: OtherTabSending['kind'] | 'idle';
  readonly from: string;
}

/** After this long nobody is still sending: the page that said so is gone. */
const LONGEST_SENDING = minutes(1);

/**
 * For this long nothing else is sent while a tab does not know whether its template went out. A page
 * that is gone never says more: after that a notice has to do.
 */
const LONGEST_UNCLEAR = minutes(10);

/** The newest word of a page, and when it was said, by this page's `elapsedMs`. */
type Heard = Told & { readonly saidAtMs: number };

export interface NewsContext {
  readonly share: TabShare;
  /** Names this page among those that tell of theirs. */
  readonly pageId: string;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** What this browser's tabs do with templates for one customer, the one that was listened for last. */
export interface SendingNews {
  /** Hears of this customer's other tabs from now on; null: of nobody's. */
  readonly listen: (requesterId: string | null) => void;
  /** Tells the customer's other tabs how far a submission of ours has come. */
  readonly tell: (requesterId: string | null, told: Omit<Told, 'from'>) => void;
  readonly inOtherTab: () => OtherTabSending | null;
  /** What another tab is at that nothing may be sent beside; null: nothing. */
  readonly inTheWay: () => 'sending' | 'unclear' | null;
  /** How many are known to be submitted, from this tab or another: it only grows. */
  readonly submittedCount: () => number;
  /** The newest submission, from this tab or another. */
  readonly submitted: () => Waiting | null;
  /** When each of them left, those too of which nobody knows whether they did. */
  readonly submittedAt: () => readonly EpochMs[];
}

export function createSendingNews(context: NewsContext): SendingNews {
  const { share, pageId, onChange, signal } = context;
  let heardFor: string | null = null;
  let stopHearing = () => {};
  /** The newest word of each page. */
  const heard = new Map<string, Heard>();
  /** By customer; of one submission the newest word. */
  const gone = new Map<string, Map<EpochMs, Told>>();
  signal.addEventListener('abort', () => stopHearing());

  const topicOf = (requesterId: string) => `sending to ${requesterId}`;
  const note = (requesterId: string, told: Told) => {
    if (told.kind !== 'submitted' && told.kind !== 'unclear') return;
    const of = gone.get(requesterId) ?? new Map<EpochMs, Told>();
    gone.set(requesterId, of.set(told.at, told));
  };
  /** Nobody is still sending after so long: it may have gone out. */
  const kindNow = ({ kind, saidAtMs }: Heard): Told['kind'] =>
    kind === 'sending' && elapsedMs() - saidAtMs > LONGEST_SENDING ? 'unclear' : kind;
  const goneToThem = (): readonly Told[] => [...(gone.get(heardFor ?? '')?.values() ?? [])];
  const submittedToThem = () => goneToThem().filter(({ kind }) => kind === 'submitted');

  return {
    listen(requesterId) {
      if (requesterId === heardFor) return;
      stopHearing();
      heard.clear();
      heardFor = requesterId;
      if (requesterId === null) return;
      stopHearing = share.listen(topicOf(requesterId), (value, ageMs) => {
        const told = value as Told;
        heard.set(told.from, { ...told, saidAtMs: elapsedMs() - ageMs });
        note(requesterId, told);
        onChange();
      });
    },
    tell(requesterId, told) {
      if (requesterId === null) return;
      const ours: Told = { ...told, from: pageId };
      note(requesterId, ours);
      share.announce(topicOf(requesterId), ours);
    },
    inOtherTab() {
      const newest = [...heard.values()]
        .filter(({ kind }) => kind !== 'idle')
        .toSorted((a, b) => b.at - a.at)[0];
      if (newest === undefined) return null;
      const kind = kindNow(newest);
      if (kind === 'idle') return null;
      const { ticketId, templateName, at } = newest;
      return { kind, ticketId, templateName, at };
    },
    inTheWay() {
      const all = [...heard.values()];
      if (all.some((told) => kindNow(told) === 'sending')) return 'sending';
      const isUnclear = all.some(
        (told) => kindNow(told) === 'unclear' && elapsedMs() - told.saidAtMs < LONGEST_UNCLEAR,
      );
      return isUnclear ? 'unclear' : null;
    },
    submittedCount: () => submittedToThem().length,
    submitted() {
      const newest = submittedToThem().toSorted((a, b) => b.at - a.at)[0];
      return newest ? { since: newest.at, templateName: newest.templateName } : null;
    },
    submittedAt: () => goneToThem().map(({ at }) => at),
  };
}
