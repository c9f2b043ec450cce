import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import type { Retry } from './use-retry';

interface TryAgainProps {
  readonly retry: Retry;
  /** The button had the keyboard's focus, and is gone. */
  readonly onFocusLost: () => void;
}

/** Stays while what it asked for is under way, so that the keyboard keeps its place. */
export function TryAgain({ retry, onFocusLost }: TryAgainProps) {
  const { t } = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const lost = useRef(onFocusLost);
  lost.current = onFocusLost;
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      // It is still in the page here; a moment later the browser would have forgotten the focus.
      if (here?.contains(document.activeElement)) lost.current();
    };
  }, []);
  return (
    <div ref={place}>
      <Button isBusy={retry.isBusy} onClick={retry.start}>
        {t('action.tryAgain')}
      </Button>
    </div>
  );
}
