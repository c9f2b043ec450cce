import * as v from 'valibot';
import {
  isKept,
  type SubmissionLog,
  type SubmissionRecord,
} from '../../core/sending/submission-log';
import { type EpochMs, epochMs } from '../../core/time';

/** The part of the browser's storage that is used. Either call throws where the browser denies it. */
export type RecordStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Another number when what is stored or told changes its form. */
const FORM = 1;

/** Far more than an agent sends in a day: somebody else may have written there. */
const MOST = 500;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));

/** As tabs tell it: an age, since each tab has its own view of the present. */
const toldShape = v.object({
  id,
  customerId: id,
  ticketId: id,
  conversationId: id,
  templateName: id,
  language: v.pipe(v.string(), v.maxLength(600)),
  fate: v.picklist(['sending', 'unclear', 'looked-for', 'not-sent', 'submitted']),
  ageMs: v.pipe(v.number(), v.finite()),
});
export type ToldRecord = v.InferOutput<typeof toldShape>;

/** As it is stored: by this computer's clock, which all pages of this browser have in common. */
const storedShape = v.object({ ...v.omit(toldShape, ['ageMs']).entries, wallMs: v.number() });
type StoredRecord = v.InferOutput<typeof storedShape>;

export const toTold = ({ at, ...record }: SubmissionRecord, now: EpochMs): ToldRecord => ({
  ...record,
  ageMs: now - at,
});

/** @returns null for anything else than a record. */
export function readTold(value: unknown, now: EpochMs): SubmissionRecord | null {
  const told = v.safeParse(toldShape, value);
  if (!told.success) return null;
  const { ageMs, ...record } = told.output;
  return { ...record, at: epochMs(now - Math.max(0, ageMs)) };
}

/** What pages of this account did with templates in the last day, kept beyond each page. Never fails. */
export interface SubmissionRecords {
  readonly of: (customerId: string, now: EpochMs) => SubmissionLog;
  readonly keep: (record: SubmissionRecord, now: EpochMs) => void;
}

/**
 * @param storage null where there is none: then nothing outlives the page.
 * @param origin the account's address: ids repeat between accounts.
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
  const recordOf = ({ wallMs, ...record }: StoredRecord, now: EpochMs): SubmissionRecord => ({
    ...record,
    at: epochMs(now - Math.max(0, Date.now() - wallMs)),
  });
  return {
    of: (customerId, now) =>
      stored()
        .map((one) => recordOf(one, now))
        .filter((one) => one.customerId === customerId && isKept(one, now)),
    keep(record, now) {
      // Read anew: another tab may have written since.
      const others = stored().filter(
        (one) => one.id !== record.id && isKept(recordOf(one, now), now),
      );
      const { at, ...rest } = record;
      const own: StoredRecord = { ...rest, wallMs: Date.now() - (now - at) };
      try {
        storage?.setItem(key, JSON.stringify([...others, own].slice(-MOST)));
      } catch {
        // Denied or full: the other tabs are told all the same.
      }
    },
  };
}
