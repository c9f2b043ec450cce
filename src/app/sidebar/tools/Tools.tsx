import { Tabs } from '@zendeskgarden/react-tabs';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useSyncExternalStore } from 'react';
import { css } from 'styled-components';
import { useLocale } from '../../i18n/LocaleContext';
import { TemplatePanel } from '../../templates/list/TemplatePanel';
import { useTicketContext } from '../../ticket/ticket-context';
import { DeliveryLine } from '../delivery/DeliveryLine';
import { DeliveryPanel } from '../delivery/DeliveryPanel';
import { DeliveryTabName } from '../delivery/DeliveryTabName';
import { MacroPanel } from '../macros/MacroPanel';

export type ToolsTab = 'templates' | 'macros' | 'delivery';

/** As wide as Garden makes them, three do not fit beside each other. */
const NARROW_TAB = css`
  padding-inline: var(--space-xs);
  &:focus-visible::before {
    inset-inline: var(--space-xxs);
  }
`;

/** Garden cuts off what stands out: a focus ring around a field as wide as the sidebar. */
const UNCUT = css`
  overflow: visible;
`;

export interface ToolsProps {
  /** `focusRequest` grows each time another part of the sidebar sends the agent here. */
  readonly tab: { readonly name: ToolsTab; readonly focusRequest: number };
  readonly onTab: (name: ToolsTab) => void;
  /** To the templates and into their search field. */
  readonly onUseTemplate: () => void;
}

/** Templates, macros and what did not arrive, with a line on the newest reply. Loaded after the first screen, with the Garden parts that only they need. */
export default function Tools({ tab, onTab, onUseTemplate }: ToolsProps) {
  const { t, direction } = useLocale();
  const { host } = useTicketContext();
  const { colorScheme } = useSyncExternalStore(host.subscribe, host.getState);
  const theme = {
    ...DEFAULT_THEME,
    rtl: direction === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: colorScheme },
    components: { 'tabs.tab': NARROW_TAB, 'tabs.tabs': UNCUT },
  };
  return (
    <ThemeProvider theme={theme}>
      <DeliveryLine isListShown={tab.name === 'delivery'} onUseTemplate={onUseTemplate} />
      <Tabs selectedItem={tab.name} onChange={(name) => onTab(name as ToolsTab)}>
        <Tabs.TabList>
          <Tabs.Tab item="templates">{t('tools.templates')}</Tabs.Tab>
          <Tabs.Tab item="macros">{t('tools.macros')}</Tabs.Tab>
          <Tabs.Tab item="delivery">
            <DeliveryTabName />
          </Tabs.Tab>
        </Tabs.TabList>
        <Tabs.TabPanel item="templates">
          <TemplatePanel focusRequest={tab.focusRequest} />
        </Tabs.TabPanel>
        <Tabs.TabPanel item="macros">
          <MacroPanel onChooseTemplate={onUseTemplate} />
        </Tabs.TabPanel>
        <Tabs.TabPanel item="delivery">
          <DeliveryPanel isShown={tab.name === 'delivery'} onUseTemplate={onUseTemplate} />
        </Tabs.TabPanel>
      </Tabs>
    </ThemeProvider>
  );
}
