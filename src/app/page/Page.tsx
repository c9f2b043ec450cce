import { Tabs } from '@zendeskgarden/react-tabs';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { type ComponentType, useState } from 'react';
import { useLocale } from '../i18n/LocaleContext';
import type { MessageKey } from '../i18n/messages';
import { SetupTab } from '../setup/SetupTab';
import { gardenTheme } from '../theme/garden-theme';
import styles from './page.module.css';
import { usePage } from './use-page';

interface PageTab {
  readonly id: string;
  readonly name: MessageKey;
  readonly Content: ComponentType;
}

/** In the order in which they stand. */
const TABS: readonly PageTab[] = [{ id: 'setup', name: 'setup.page.setup', Content: SetupTab }];

/** The page behind the app's button in Zendesk's navigation bar. */
export function Page() {
  const { t, direction } = useLocale();
  const colorScheme = usePage((page) => page.colorScheme);
  const [shown, setShown] = useState(TABS[0]?.id);
  return (
    <ThemeProvider theme={gardenTheme(direction, colorScheme)}>
      <main className={styles.page}>
        <Tabs selectedItem={shown} onChange={setShown} className={styles.tabs}>
          <Tabs.TabList aria-label={t('setup.page.tabs')}>
            {TABS.map(({ id, name }) => (
              <Tabs.Tab key={id} item={id}>
                {t(name)}
              </Tabs.Tab>
            ))}
          </Tabs.TabList>
          {TABS.map(({ id, Content }) => (
            <Tabs.TabPanel key={id} item={id}>
              <Content />
            </Tabs.TabPanel>
          ))}
        </Tabs>
      </main>
    </ThemeProvider>
  );
}
