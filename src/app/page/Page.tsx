import { Tabs } from '@zendeskgarden/react-tabs';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { type ComponentType, useState } from 'react';
import { preferencesOf } from '../../session/preferences';
import { useLocale } from '../i18n/LocaleContext';
import type { MessageKey } from '../i18n/messages';
import { gardenTheme } from '../theme/garden-theme';
import styles from './page.module.css';
import { usePage, usePageHost } from './use-page';

export interface PageTabProps {
  /** False while another tab is: what was drawn stays. */
  readonly isShown: boolean;
}

export interface PageTab {
  readonly id: string;
  readonly name: MessageKey;
  readonly Content: ComponentType<PageTabProps>;
}

/**
 * The page behind the app's button in Zendesk's navigation bar. A tab is drawn from its first opening
 * on; the one that was open last is open again.
 *
 * @param tabs in the order in which they stand.
 */
export function Page({ tabs }: { readonly tabs: readonly PageTab[] }) {
  const { t, direction } = useLocale();
  const { viewer } = usePageHost();
  const colorScheme = usePage((page) => page.colorScheme);
  const [opened, setOpened] = useState(() => {
    const [last] = preferencesOf(viewer).get('page-tab');
    return [(tabs.find(({ id }) => id === last) ?? tabs[0])?.id];
  });
  const shown = opened.at(-1);
  const open = (id: string) => {
    preferencesOf(viewer).use('page-tab', id);
    setOpened((before) => [...before.filter((one) => one !== id), id]);
  };
  return (
    <ThemeProvider theme={gardenTheme(direction, colorScheme)}>
      <main className={styles.page}>
        <Tabs selectedItem={shown} onChange={open} className={styles.tabs}>
          <Tabs.TabList aria-label={t('page.tabs')}>
            {tabs.map(({ id, name }) => (
              <Tabs.Tab key={id} item={id}>
                {t(name)}
              </Tabs.Tab>
            ))}
          </Tabs.TabList>
          {tabs.map(({ id, Content }) => (
            <Tabs.TabPanel key={id} item={id}>
              {opened.includes(id) && <Content isShown={id === shown} />}
            </Tabs.TabPanel>
          ))}
        </Tabs>
      </main>
    </ThemeProvider>
  );
}
