import { isAutomatic } from '../conversation/direction';
import type { EpochMs } from '../time';
import type { DeliveryEntry } from './delivery-report';
import { adviceFor, type NextStep, type RefusalAdvice } from './error-codes';

/** `resend`: the same text again, sent by the agent. */
export type OfferedStep = NextStep | 'resend';

/** WhatsApp's refusal of a free-form reply after the window's end. */
const WINDOW_OVER = { code: '131047', text: null };

/** The advice for an entry; a reply that looks lost was written after the end. */
export const adviceOf = ({ fate }: DeliveryEntry): RefusalAdvice =>
  adviceFor(fate.kind === 'refused' ? fate.refusal : WINDOW_OVER);

export interface StepSituation {
  /** Free text can reach the customer now. */
  readonly isOpen: boolean;
  /** When the open window began; null: none is open. */
  readonly openSince: EpochMs | null;
  /** What the agent put into the composer again during this visit, by key. */
  readonly resent: ReadonlySet<string>;
  readonly entries: readonly DeliveryEntry[];
}

/**
 * The next step for an entry. "More than 24 hours" is sometimes refused right after the customer
 * wrote, and a second try usually works (whatsapp-rules, section 1): it is offered once while the
 * window is open, then a template. Automatic messages and mere files have no text to repeat.
 */
export function offeredStep(entry: DeliveryEntry, situation: StepSituation): OfferedStep {
  const { retry, step } = adviceOf(entry);
  const { reply } = entry;
  if (retry !== 'once' || reply === null || isAutomatic(reply) || reply.kind !== 'text')
    return step;
  const hasTried = situation.resent.has(entry.key) || refusedSinceOpen(situation) > 1;
  return situation.isOpen && !hasTried ? 'resend' : step;
}

/** How many replies in the open window were refused as too late. */
const refusedSinceOpen = ({ entries, openSince }: StepSituation): number =>
  entries.filter(
    (entry) =>
      entry.fate.kind === 'refused' &&
      adviceOf(entry).meaning === 'window-over' &&
      openSince !== null &&
      (entry.at ?? 0) >= openSince,
  ).length;
