import { DEFAULT_THEME } from '@zendeskgarden/react-theming';
import type { ColorScheme } from '../../zendesk/ticket/read-ticket';
import type { Locale } from '../i18n/locale';

/** Garden's own theme, in the agent's direction and colour scheme. */
export const gardenTheme = (direction: Locale['direction'], colorScheme: ColorScheme) => ({
  ...DEFAULT_THEME,
  rtl: direction === 'rtl',
  colors: { ...DEFAULT_THEME.colors, base: colorScheme },
});
