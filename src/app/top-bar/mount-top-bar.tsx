import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { TopBarSession } from '../../session/alerts/top-bar-session';
import type { PageHost } from '../../zendesk/page/page-host';
import { setPageLanguage } from '../answer/page';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { PageContext } from '../page/use-page';
import { CrashBoundary } from '../shared/CrashBoundary';
import { type Failure, FailurePanel } from '../sidebar/failure/FailurePanel';
import { TopBar } from './TopBar';
import styles from './top-bar.module.css';
import { TopBarContext } from './use-top-bar';

let root: Root | null = null;

function render(locale: Locale, content: ReactNode): void {
  setPageLanguage(locale);
  const place = document.getElementById('app');
  if (!place) return;
  root ??= createRoot(place);
  root.render(
    <LocaleContext.Provider value={locale}>
      <CrashBoundary fallback={(tryAgain) => failurePage('crashed', tryAgain)}>
        {content}
      </CrashBoundary>
    </LocaleContext.Provider>,
  );
}

const failurePage = (failure: Failure, onTryAgain?: () => void) => (
  <main className={styles.popover}>
    <FailurePanel failure={failure} onTryAgain={onTryAgain} />
  </main>
);

/** Draws the popover, which ends with `signal`. */
export function showTopBar(
  locale: Locale,
  host: PageHost,
  session: TopBarSession,
  signal: AbortSignal,
): void {
  render(
    locale,
    <PageContext.Provider value={host}>
      <TopBarContext.Provider value={session}>
        <TopBar />
      </TopBarContext.Provider>
    </PageContext.Provider>,
  );
  signal.addEventListener('abort', () => {
    root?.unmount();
    root = null;
  });
}

/** A failure that leaves nothing else to show. */
export const showTopBarFailure = (
  locale: Locale,
  failure: Failure,
  onTryAgain?: () => void,
): void => render(locale, failurePage(failure, onTryAgain));
