import { useCallback } from 'react';
import { between, type EpochMs } from '../../core/time';
import { useLocale } from '../i18n/LocaleContext';
import { describeAge, nextAgeChange } from '../shared/describe-age';
import { useNow } from '../ticket/use-now';
import { usePage, usePageHost } from './use-page';

/** How old what is shown is: said anew each minute, and only while the agent looks on. */
export function Age({ of }: { readonly of: EpochMs }) {
  const locale = useLocale();
  const isActive = usePage((page) => page.isActive);
  const nextMinute = useCallback((at: EpochMs) => nextAgeChange(between(of, at)), [of]);
  const now = useNow(isActive, nextMinute, usePageHost().serverClock);
  return <span>{describeAge(between(of, now), now, locale)}</span>;
}
