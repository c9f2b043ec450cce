import { between, type EpochMs, minutes } from '../../time';
import type { AccountReadings, FileTime } from './readings';

/** An answer of the server of the app's own files. */
export interface FileAnswer {
  readonly status: number;
  readonly dateMs: EpochMs | null;
  readonly hasAge: boolean;
  readonly askedAtMs: EpochMs;
}

/** A cached answer that does not say so is older than an answer takes. */
const STALE = minutes(5);

/** How that server tells the time, beside an answer of Zendesk's. */
export function fileTime(file: FileAnswer | null, requests: AccountReadings['requests']): FileTime {
  if (file === null) return 'no-answer';
  if (file.status < 200 || file.status > 299) return 'not-found';
  if (file.dateMs === null) return 'no-date';
  if (file.hasAge) return 'age';
  const { ticket } = requests;
  if (!ticket?.ok || ticket.value.dateMs === null) return 'date';
  const { askedAtMs, dateMs } = ticket.value;
  const behind = between(file.askedAtMs, file.dateMs) - between(askedAtMs, dateMs);
  return Math.abs(behind) > STALE ? 'stale' : 'date';
}
