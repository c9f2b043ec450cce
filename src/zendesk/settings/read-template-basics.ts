import { DEFAULT_TEMPLATE_SETTINGS, type TemplateSettings } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { ConsentSettings } from '../../core/template/consent';
import {
  CONSENT_FIELD,
  CONSENT_TAG,
  readConsentSetting,
} from '../../core/template/consent-setting';
import { LANGUAGE_CODE } from '../../core/template/template';
import { minutes } from '../../core/time';
import { isBlank, isOn, numberOf, type RawSettings } from './raw-settings';

/** A day. */
const MOST_MINUTES = 24 * 60;

const LEAST_MINUTES = 5;

/** The small settings of templates; the JSON ones are `readTemplateSettings`'. */
export function readTemplateBasics(raw: RawSettings, problems: SettingProblem[]): TemplateSettings {
  const { refreshMs } = DEFAULT_TEMPLATE_SETTINGS;
  type Setting = 'template_namespace' | 'template_language' | 'consent_user_field' | 'consent_tag';
  const word = (setting: Setting, form: RegExp): string | null => {
    if (isBlank(raw[setting])) return null;
    const given = String(raw[setting]).trim();
    if (form.test(given)) return given;
    problems.push({ setting, given });
    return null;
  };
  const setting = 'template_refresh_minutes';
  const every = numberOf(raw, setting, MOST_MINUTES, problems);
  const isTooOften = every !== undefined && every < LEAST_MINUTES;
  if (isTooOften) problems.push({ setting, given: String(raw[setting]) });
  return {
    namespace: word('template_namespace', /^[^\s[\]()&]+$/),
    hideSamples: isOn(raw, 'hide_sample_templates', true, problems),
    refreshMs: every === undefined || isTooOften ? refreshMs : minutes(every),
    language: word('template_language', LANGUAGE_CODE),
    sendNow: isOn(raw, 'send_now', true, problems),
    consent: isBlank(raw.consent)
      ? // As two settings, from before `consent`.
        { field: word('consent_user_field', CONSENT_FIELD), tag: word('consent_tag', CONSENT_TAG) }
      : readConsent(String(raw.consent), problems),
  };
}

function readConsent(text: string, problems: SettingProblem[]): ConsentSettings {
  const { consent, problems: wrong } = readConsentSetting(text);
  problems.push(...wrong.map((problem) => ({ setting: 'consent' as const, ...problem })));
  return consent;
}
