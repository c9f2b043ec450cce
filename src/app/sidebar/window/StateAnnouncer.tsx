import { useEffect, useRef, useState } from 'react';
import type { ShownState } from '../../answer/shown-state';
import { STATE_LOOK } from '../../answer/state-look';
import { useLocale } from '../../i18n/LocaleContext';

/** Tells a screen reader once that the state changed. It never holds the time, so it never ticks. */
export function StateAnnouncer({ state }: { readonly state: ShownState }) {
  const { t } = useLocale();
  const first = useRef(state);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    // What the agent finds on arrival is read with the page; only a change is announced.
    if (state !== first.current) setChanged(true);
  }, [state]);
  return (
    <p role="status" className="visually-hidden">
      {changed ? t(STATE_LOOK[state].announcement) : ''}
    </p>
  );
}
