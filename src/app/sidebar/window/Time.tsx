import type { EpochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';

/** An instant by the agent's clock, and for machines in UTC. */
export function Time({ at, now }: { readonly at: EpochMs; readonly now: EpochMs }) {
  return <time dateTime={new Date(at).toISOString()}>{useLocale().clock(at, now)}</time>;
}
