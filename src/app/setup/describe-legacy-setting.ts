import type { LegacySetting } from '../../core/setup/old-settings';
import type { Translate } from '../i18n/create-translate';

/** What became of a parameter that left the form, and whether its value still counts. */
export function describeLegacySetting(
  { legacy, given, became, counts }: LegacySetting,
  t: Translate,
): string {
  if (became === null) return t('setup.settings.legacy.gone', { legacy, given });
  return t(counts ? 'setup.settings.legacy.counts' : 'setup.settings.legacy.replaced', {
    legacy,
    given,
    became,
  });
}
