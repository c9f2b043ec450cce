import { isAutomatic } from '../conversation/direction';
import type { EpochMs } from '../time';
import type { DeliveryEntry } from './delivery-report';
import { adviceFor, type NextStep, type RefusalAdvice } from './error-codes';

/** `resend`: the same text once more, by the agent's own hand. */
export type OfferedStep = NextStep | 'resend';

/** What WhatsApp says to a free-form reply after the window's end. */
const WINDOW_OVER = { code: '131047', text: null };

/** What is known of an entry's reason; a reply that looks lost was written after the end. */
export const adviceOf = ({ fate }: DeliveryEntry): RefusalAdvice =>
  adviceFor(fate.kind === 'refused' ? fate.refusal : WINDOW_OVER);

export interface StepSituation {
  /** A free-form reply can reach the customer now. */
  readonly isOpen: boolean;
  /** When the window that is open now began; null where none is. */
  readonly openSince: EpochMs | null;
  /** What the agent has put into the composer again during this visit, by key. */
  readonly resent: ReadonlySet<string>;
  readonly entries: readonly DeliveryEntry[];
}

/**
 * The one next step of an entry. The refusal "more than 24 hours" comes now and then although the
 * customer has just written, and then a second try usually works (whatsapp-rules, section 1): it is
 * offered once while the window is open. If that was refused too, the template is what is left.
 * Automatic messages and mere files have no text to say again.
 */
export function offeredStep(entry: DeliveryEntry, situation: StepSituation): OfferedStep {
  const { retry, step } = adviceOf(entry);
  const { reply } = entry;
  if (retry !== 'once' || reply === null || isAutomatic(reply) || reply.kind !== 'text')
    return step;
  const hasTried = situation.resent.has(entry.key) || refusedSinceOpen(situation) > 1;
  return situation.isOpen && !hasTried ? 'resend' : step;
}

/** How many replies in the window that is open now were refused as too late. */
const refusedSinceOpen = ({ entries, openSince }: StepSituation): number =>
  entries.filter(
    (entry) =>
      entry.fate.kind === 'refused' &&
      adviceOf(entry).meaning === 'window-over' &&
      openSince !== null &&
      (entry.at ?? 0) >= openSince,
  ).length;
