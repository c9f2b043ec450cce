import { legacySettings } from '../../core/setup/old-settings';
import { loadSetupLocale } from '../page/load-page-locale';
import { describeLegacySetting } from './describe-legacy-setting';

async function told(raw: Record<string, unknown>, locale = 'en') {
  const { t } = await loadSetupLocale({ locale, timeZone: null });
  return legacySettings(raw).map((legacy) => describeLegacySetting(legacy, t));
}

test.each([
  [
    { closing_hours: 6 },
    '“closing_hours” is now a part of “warn_hours”. Its value, 6, counts until “warn_hours” says something else.',
  ],
  [
    { tag_woken: 'awake', tag_prefix: 'wa' },
    '“tag_woken” is now a part of “tag_prefix”, which has a value of its own. awake no longer counts.',
  ],
  [
    { sent_margin_minutes: 3 },
    '“sent_margin_minutes” has left the form. Its value, 3, still counts in this version.',
  ],
])('%j', async (raw, words) => {
  expect(await told(raw)).toEqual([words]);
});

test.each(['de', 'fr'])('in %s it names both, and the value', async (locale) => {
  const [words] = await told({ consent_user_field: 'opt_in_2025' }, locale);
  for (const part of ['consent_user_field', 'consent', 'opt_in_2025'])
    expect(words).toContain(part);
});
