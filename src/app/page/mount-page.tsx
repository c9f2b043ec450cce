import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { SetupOptions } from '../../session/setup/setup-session';
import type { PageHost } from '../../zendesk/page/page-host';
import { setPageLanguage } from '../answer/page';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import type { MessageKey } from '../i18n/messages';
import { CrashBoundary } from '../shared/CrashBoundary';
import { type Failure, FailurePanel } from '../sidebar/failure/FailurePanel';
import { Page } from './Page';
import styles from './page.module.css';
import { pageTabs } from './page-tabs';
import { PageContext } from './use-page';

let root: Root | null = null;

function render(locale: Locale, content: ReactNode): void {
  setPageLanguage(locale);
  const place = document.getElementById('app');
  if (!place) return;
  root ??= createRoot(place);
  const crashed = (tryAgain: () => void) => failurePage('crashed', tryAgain);
  root.render(
    <LocaleContext.Provider value={locale}>
      <CrashBoundary fallback={crashed}>{content}</CrashBoundary>
    </LocaleContext.Provider>,
  );
}

/** No ticket is beside this page. */
const TEXTS: Readonly<Partial<Record<Failure, MessageKey>>> = {
  'sdk-blocked': 'page.sdkBlocked',
  'no-answer': 'page.noAnswer',
};

const failurePage = (failure: Failure, onTryAgain?: () => void) => (
  <main className={styles.page}>
    <FailurePanel failure={failure} onTryAgain={onTryAgain} text={TEXTS[failure]} />
  </main>
);

/** Draws the page; everything it began ends with `signal`. */
export function showPage(
  locale: Locale,
  host: PageHost,
  options: SetupOptions,
  signal: AbortSignal,
): void {
  render(
    locale,
    <PageContext.Provider value={host}>
      <Page tabs={pageTabs(host, options, signal)} />
    </PageContext.Provider>,
  );
  signal.addEventListener('abort', () => {
    root?.unmount();
    root = null;
  });
}

/** A failure that leaves nothing else to show. */
export const showPageFailure = (locale: Locale, failure: Failure, onTryAgain?: () => void): void =>
  render(locale, failurePage(failure, onTryAgain));
