import { createRoot, type Root } from 'react-dom/client';
import type { Agent } from '../../core/ticket-snapshot';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { LocaleContext } from '../i18n/LocaleContext';
import type { Locale } from '../i18n/locale';
import { CrashBoundary } from '../shared/CrashBoundary';
import '../theme/tokens.css';
import '../theme/page.css';
import { type Failure, FailurePanel } from './failure/FailurePanel';
import { Sidebar } from './Sidebar';

let root: Root | null = null;

function render(locale: Locale, content: React.ReactNode): void {
  const { documentElement } = document;
  documentElement.lang = locale.tag;
  documentElement.dir = locale.direction;
  const place = document.getElementById('app');
  if (!place) return;
  root ??= createRoot(place);
  root.render(
    <LocaleContext.Provider value={locale}>
      <CrashBoundary
        fallback={(tryAgain) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />}
      >
        {content}
      </CrashBoundary>
    </LocaleContext.Provider>,
  );
}

export interface SidebarStart {
  readonly locale: Locale;
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly checked: CheckedSettings;
}

export const showSidebar = ({ locale, ...start }: SidebarStart): void =>
  render(locale, <Sidebar {...start} />);

export const showFailure = (
  locale: Locale,
  failure: Failure,
  onTryAgain?: (() => void) | undefined,
): void => render(locale, <FailurePanel failure={failure} onTryAgain={onTryAgain} />);
