import type { Settings } from '../../core/settings';
import { DEFAULT_THRESHOLDS } from '../../core/settings';
import {
  readTemplateSetting,
  type TemplateSettingProblem,
} from '../../core/template/read-template-setting';
import { durationMs, hours } from '../../core/time';
import type { Thresholds } from '../../core/window/reply-window';

/** A setting that was not taken as the admin wrote it; the default stands in for it. */
export type SettingProblem =
  | { readonly setting: 'closing_hours' | 'critical_hours'; readonly given: string }
  | { readonly setting: 'thresholds-order' }
  | { readonly setting: 'templates'; readonly problem: TemplateSettingProblem };

export interface CheckedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

type Raw = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Hours between 0 (never) and 24, with a comma or a point; undefined for anything else. */
function hoursOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
  return typeof number === 'number' && number >= 0 && number <= 24 ? number : undefined;
}

/**
 * The admin's settings as Zendesk gave them, checked. Never fails: what does not fit is named in
 * `problems`, and its default is used.
 */
export function readSettings(raw: Raw): CheckedSettings {
  const problems: SettingProblem[] = [];

  const threshold = (setting: 'closing_hours' | 'critical_hours'): number | undefined => {
    if (isBlank(raw[setting])) return undefined;
    const given = hoursOf(raw[setting]);
    if (given === undefined) problems.push({ setting, given: String(raw[setting]) });
    return given === undefined ? undefined : hours(given);
  };
  const closing = threshold('closing_hours');
  const critical = threshold('critical_hours');
  // 0 switches a stage off; a stage that is not set makes room for the one that is.
  const isOutOfOrder =
    closing !== undefined && critical !== undefined && 0 < closing && closing < critical;
  if (isOutOfOrder) problems.push({ setting: 'thresholds-order' });
  const thresholds: Thresholds = isOutOfOrder
    ? DEFAULT_THRESHOLDS
    : {
        closingMs: durationMs(closing ?? Math.max(DEFAULT_THRESHOLDS.closingMs, critical ?? 0)),
        criticalMs: durationMs(
          critical ??
            (closing
              ? Math.min(DEFAULT_THRESHOLDS.criticalMs, closing)
              : DEFAULT_THRESHOLDS.criticalMs),
        ),
      };

  const templates = isBlank(raw.templates) ? null : readTemplateSetting(String(raw.templates));
  if (templates && !templates.ok) problems.push({ setting: 'templates', problem: templates.error });

  return {
    settings: {
      thresholds,
      templates: templates?.ok ? templates.value : [],
    },
    problems,
  };
}
