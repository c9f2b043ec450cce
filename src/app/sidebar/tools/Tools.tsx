import { Tabs } from '@zendeskgarden/react-tabs';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { css } from 'styled-components';
import { openForm } from '../../../session/open-form';
import type { ToolsTab } from '../../../session/session-state';
import { useLocale } from '../../i18n/LocaleContext';
import { TemplatePanel } from '../../templates/list/TemplatePanel';
import { useActions, useSession } from '../../ticket/use-session';
import { DeliveryLine } from '../delivery/DeliveryLine';
import { DeliveryPanel } from '../delivery/DeliveryPanel';
import { DeliveryTabName } from '../delivery/DeliveryTabName';
import { MacroPanel } from '../macros/MacroPanel';

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

/** A template's form has the sidebar for itself. */
const BEHIND = { display: 'none' };

/** Templates, macros and what did not arrive, with a line on the newest reply. Loaded after the first screen, with the Garden parts that only they need. */
export default function Tools() {
  const { t, direction } = useLocale();
  const { showTab } = useActions();
  const { colorScheme, tab, isFormOpen } = useSession((state) => ({
    colorScheme: state.colorScheme,
    tab: state.shown.tab,
    isFormOpen: openForm(state) !== null,
  }));
  const theme = {
    ...DEFAULT_THEME,
    rtl: direction === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: colorScheme },
    components: { 'tabs.tab': NARROW_TAB, 'tabs.tabs': UNCUT },
  };
  return (
    <ThemeProvider theme={theme}>
      <div hidden={isFormOpen}>
        <DeliveryLine />
      </div>
      <Tabs selectedItem={tab} onChange={(name) => showTab(name as ToolsTab)}>
        <Tabs.TabList style={isFormOpen ? BEHIND : undefined}>
          <Tabs.Tab item="templates">{t('tools.templates')}</Tabs.Tab>
          <Tabs.Tab item="macros">{t('tools.macros')}</Tabs.Tab>
          <Tabs.Tab item="delivery">
            <DeliveryTabName />
          </Tabs.Tab>
        </Tabs.TabList>
        <Tabs.TabPanel item="templates">
          <TemplatePanel />
        </Tabs.TabPanel>
        <Tabs.TabPanel item="macros">
          <MacroPanel />
        </Tabs.TabPanel>
        <Tabs.TabPanel item="delivery">
          <DeliveryPanel />
        </Tabs.TabPanel>
      </Tabs>
    </ThemeProvider>
  );
}
