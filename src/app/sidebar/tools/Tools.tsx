import { Tabs } from '@zendeskgarden/react-tabs';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useSyncExternalStore } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { MacroPanel } from '../macros/MacroPanel';
import { TemplatePanel } from '../templates/TemplatePanel';
import { useTicketContext } from '../ticket-context';

export type ToolsTab = 'templates' | 'macros';

export interface ToolsProps {
  /** `focusRequest` grows each time another part of the sidebar sends the agent here. */
  readonly tab: { readonly name: ToolsTab; readonly focusRequest: number };
  readonly onTab: (name: ToolsTab) => void;
  /** To the templates and into their search field. */
  readonly onUseTemplate: () => void;
}

/** Templates and macros. Loaded after the first screen, with the Garden parts that only they need. */
export default function Tools({ tab, onTab, onUseTemplate }: ToolsProps) {
  const { t, direction } = useLocale();
  const { host } = useTicketContext();
  const { colorScheme } = useSyncExternalStore(host.subscribe, host.getState);
  const theme = {
    ...DEFAULT_THEME,
    rtl: direction === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: colorScheme },
  };
  return (
    <ThemeProvider theme={theme}>
      <Tabs selectedItem={tab.name} onChange={(name) => onTab(name as ToolsTab)}>
        <Tabs.TabList>
          <Tabs.Tab item="templates">{t('tools.templates')}</Tabs.Tab>
          <Tabs.Tab item="macros">{t('tools.macros')}</Tabs.Tab>
        </Tabs.TabList>
        <Tabs.TabPanel item="templates">
          <TemplatePanel focusRequest={tab.focusRequest} />
        </Tabs.TabPanel>
        <Tabs.TabPanel item="macros">
          <MacroPanel onChooseTemplate={onUseTemplate} />
        </Tabs.TabPanel>
      </Tabs>
    </ThemeProvider>
  );
}
