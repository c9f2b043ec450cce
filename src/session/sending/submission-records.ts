import * as v from 'valibot';
import {
  KEPT_FOR,
  type SubmissionLog,
  type SubmissionRecord,
} from '../../core/sending/submission-log';
import { type EpochMs, epochMs } from '../../core/time';
import { elapsedMs, LOCAL_CLOCKS } from '../../zendesk/local-clock';

/** The part of browser storage in use; either call throws where storage is denied. */
export type RecordStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Increase when the stored or told form changes. */
const FORM = 1;

/** Far more than an agent sends in a day: others may write there. */
const MOST = 500;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));

const shared = {
  id,
  customerId: id,
  ticketId: id,
  conversationId: id,
  templateName: id,
  language: v.pipe(v.string(), v.maxLength(600)),
  fate: v.picklist(['sending', 'unclear', 'looked-for', 'not-sent', 'submitted']),
};

/** For tabs: how long ago it left, as each page has its own clock. */
const announcedShape = v.object({ ...shared, ageMs: v.pipe(v.number(), v.finite()) });
type AnnouncedRecord = v.InferOutput<typeof announcedShape>;

/** For storage: by this computer's clock, which all pages share. */
const storedShape = v.object({ ...shared, wallMs: v.number() });
type StoredRecord = v.InferOutput<typeof storedShape>;

export function toAnnounced({ at: _, leftAtMs, ...record }: SubmissionRecord): AnnouncedRecord {
  return { ...record, ageMs: elapsedMs() - leftAtMs };
}

/**
 * @param announcedAgoMs how long ago it was told.
 * @param now by the servers' clock.
 * @returns null for anything but a record.
 */
export function readAnnounced(
  value: unknown,
  announcedAgoMs: number,
  now: EpochMs,
): SubmissionRecord | null {
  const announced = v.safeParse(announcedShape, value);
  if (!announced.success) return null;
  const { ageMs, ...record } = announced.output;
  return { ...record, ...momentsOf(ageMs + announcedAgoMs, now) };
}

const momentsOf = (ageMs: number, now: EpochMs) => ({
  at: epochMs(now - Math.max(0, ageMs)),
  leftAtMs: elapsedMs() - Math.max(0, ageMs),
});

/** What pages of this account sent in the last day, beyond each page's life. Never fails. */
export interface SubmissionRecords {
  readonly of: (customerId: string, now: EpochMs) => SubmissionLog;
  readonly keep: (record: SubmissionRecord) => void;
}

/**
 * @param storage null: nothing outlives the page.
 * @param origin the account's, as ids repeat between accounts.
 */
export function submissionRecords(
  storage: RecordStorage | null,
  origin: string,
): SubmissionRecords {
  const key = `reply-window ${FORM} ${origin} sent`;
  const stored = (): readonly StoredRecord[] => {
    try {
      const all = v.parse(v.array(v.unknown()), JSON.parse(storage?.getItem(key) ?? '[]'));
      return all
        .slice(-MOST)
        .map((one) => v.safeParse(storedShape, one))
        .flatMap((one) => (one.success ? [one.output] : []));
    } catch {
      return [];
    }
  };
  const ageOf = ({ wallMs }: StoredRecord) => LOCAL_CLOCKS.wallMs() - wallMs;
  return {
    of: (customerId, now) =>
      stored()
        .filter((one) => one.customerId === customerId && ageOf(one) < KEPT_FOR)
        .map(({ wallMs, ...record }) => ({
          ...record,
          ...momentsOf(LOCAL_CLOCKS.wallMs() - wallMs, now),
        })),
    keep({ at: _, leftAtMs, ...record }) {
      // Another tab may have written since.
      const others = stored().filter((one) => one.id !== record.id && ageOf(one) < KEPT_FOR);
      const own = { ...record, wallMs: LOCAL_CLOCKS.wallMs() - (elapsedMs() - leftAtMs) };
      try {
        storage?.setItem(key, JSON.stringify([...others, own].slice(-MOST)));
      } catch {
        // Denied or full: the other tabs are told all the same.
      }
    },
  };
}
