import { useEffect, useRef, useState } from 'react';
import type { ShownState } from '../answer/shown-state';
import { STATE_LOOK } from '../answer/state-look';
import { useLocale } from '../i18n/LocaleContext';

interface StateAnnouncerProps {
  readonly state: ShownState;
  /** Asked at each change: where the sidebar is in sight it tells that change itself. */
  readonly isSidebarInSight: () => Promise<boolean>;
}

/** Tells a screen reader once that the state changed. It never holds the time, so it never ticks. */
export function StateAnnouncer({ state, isSidebarInSight }: StateAnnouncerProps) {
  const { t } = useLocale();
  // What the agent finds on arrival is read with the page; only a change is announced.
  const known = useRef(state);
  const [told, setTold] = useState<ShownState | null>(null);
  useEffect(() => {
    if (state === known.current) return;
    known.current = state;
    let isLatest = true;
    void isSidebarInSight().then((isTold) => {
      if (isLatest) setTold(isTold ? null : state);
    });
    return () => {
      isLatest = false;
    };
  }, [state, isSidebarInSight]);
  return (
    <p role="status" className="visually-hidden">
      {told === null ? '' : t(STATE_LOOK[told].announcement)}
    </p>
  );
}
