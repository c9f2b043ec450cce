import type { SetupOptions } from '../../session/setup/setup-session';
import type { PageHost } from '../../zendesk/page/page-host';
import { useLocale } from '../i18n/LocaleContext';
import { laterPart } from '../sidebar/later-part';
import { loadSetupLocale } from './load-page-locale';
import type { PageTab } from './Page';

function ToCome() {
  return <p>{useLocale().t('tools.loading')}</p>;
}

/** The board first, which most come for. The code of each tab comes when it is first opened. */
export const pageTabs = (
  host: PageHost,
  options: SetupOptions,
  signal: AbortSignal,
): readonly PageTab[] => [
  {
    id: 'board',
    name: 'page.board',
    Content: laterPart(async () => {
      const { openBoard } = await import(/* webpackChunkName: "board" */ '../board/open-board');
      return { default: openBoard(host, options, signal) };
    }, ToCome),
  },
  {
    id: 'setup',
    name: 'page.setup',
    Content: laterPart(async () => {
      const [{ openSetup }, locale] = await Promise.all([
        import(/* webpackChunkName: "setup" */ '../setup/setup-tab'),
        loadSetupLocale(host.viewer),
      ]);
      return { default: openSetup(host, options, locale, signal) };
    }, ToCome),
  },
];
