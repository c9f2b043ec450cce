import { Tabs } from '@zendeskgarden/react-tabs';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { css } from 'styled-components';
import { type Tool, usualTool } from '../../../core/usual-tool';
import { openForm } from '../../../session/open-form';
import { useLocale } from '../../i18n/LocaleContext';
import { TemplatePanel } from '../../templates/list/TemplatePanel';
import { gardenTheme } from '../../theme/garden-theme';
import { useActions, useSession } from '../../ticket/use-session';
import { DeliveryPanel } from '../delivery/DeliveryPanel';
import { DeliveryTabName } from '../delivery/DeliveryTabName';
import { MacroPanel } from '../macros/MacroPanel';

/** With Garden's padding three tabs do not fit beside each other. */
const NARROW_TAB = css`
  padding-inline: var(--space-xs);
  white-space: nowrap;
  &:focus-visible::before {
    inset-inline: var(--space-xxs);
  }
`;

/** At 200 % zoom even narrow tabs do not fit, so their names wrap. */
const WRAPPING = css`
  white-space: normal;
`;

/** Garden clips its panels, and with them the focus ring of a field as wide as the sidebar. */
const UNCUT = css`
  overflow: visible;
`;

/** The search stands right below its tab. */
const NEAR = css`
  margin-block-start: calc(-1 * var(--space-xs));
`;

/** A template's form has the sidebar for itself. */
const BEHIND = { display: 'none' };

/**
 * Templates, macros and what did not arrive: what helps now first, and nothing that the channel has not.
 * Loaded after the first screen, with the Garden parts that only they need.
 */
export default function Tools() {
  const { t, direction } = useLocale();
  const { showTab } = useActions();
  const { colorScheme, tab, takesTemplates, isShut, isFormOpen } = useSession((state) => ({
    colorScheme: state.colorScheme,
    tab: state.shown.tab,
    takesTemplates: state.takesTemplates,
    isShut: usualTool(state.view, state.takesTemplates) === 'templates',
    isFormOpen: openForm(state) !== null,
  }));
  const theme = {
    ...gardenTheme(direction, colorScheme),
    components: {
      'tabs.tab': NARROW_TAB,
      'tabs.tablist': WRAPPING,
      'tabs.tabs': UNCUT,
      'tabs.tabpanel': isFormOpen ? '' : NEAR,
    },
  };
  const templates = takesTemplates && (
    <Tabs.Tab key="templates" item="templates">
      {t('tools.templates')}
    </Tabs.Tab>
  );
  const macros = (
    <Tabs.Tab key="macros" item="macros">
      {t('tools.macros')}
    </Tabs.Tab>
  );
  return (
    <ThemeProvider theme={theme}>
      <Tabs selectedItem={tab} onChange={(name) => showTab(name as Tool)}>
        <Tabs.TabList style={isFormOpen ? BEHIND : undefined}>
          {isShut ? [templates, macros] : [macros, templates]}
          {takesTemplates && (
            <Tabs.Tab item="delivery">
              <DeliveryTabName />
            </Tabs.Tab>
          )}
        </Tabs.TabList>
        {takesTemplates && (
          <Tabs.TabPanel item="templates">
            <TemplatePanel />
          </Tabs.TabPanel>
        )}
        <Tabs.TabPanel item="macros">
          <MacroPanel />
        </Tabs.TabPanel>
        {takesTemplates && (
          <Tabs.TabPanel item="delivery">
            <DeliveryPanel />
          </Tabs.TabPanel>
        )}
      </Tabs>
    </ThemeProvider>
  );
}
