import type { NudgeProblem } from '../guard/read-nudge-setting';
import type { ConsentProblem } from '../template/consent-setting';
import type { TemplateSettingProblem } from '../template-settings/template-setting-problem';

export type ChannelHoursProblem =
  /** Not `channel = hours`. */
  | 'not-a-pair'
  /** No number, or more than is allowed. */
  | 'not-hours'
  /** The channel has an earlier line. */
  | 'twice'
  /** The channel's own rule, which no setting can lengthen. */
  | 'fixed';

/** A tag for tickets each, from before `tag_prefix`. */
export type TagSetting = 'tag_lapsed' | 'tag_held_back' | 'tag_sent_anyway' | 'tag_woken';

export type CheckboxSetting =
  | 'human_agent_week'
  | 'one_whatsapp_number'
  | 'hide_sample_templates'
  | 'send_now';

export type NumberSetting =
  | 'closing_hours'
  | 'critical_hours'
  | 'reply_minutes'
  | 'arrival_margin_minutes'
  | 'sent_margin_minutes'
  | 'template_refresh_minutes';

/** A wrong setting; its default is used. */
export type SettingProblem =
  | {
      readonly setting:
        | NumberSetting
        | CheckboxSetting
        | 'sunshine_host'
        | 'template_namespace'
        | 'template_language'
        | 'consent_user_field'
        | 'consent_tag';
      readonly given: string;
    }
  | {
      readonly setting: 'warn_hours';
      readonly given: string;
      /** The hours are used, and the words behind them are not; left out: the hours are wrong. */
      readonly part?: 'words';
    }
  | { readonly setting: 'thresholds-order' | 'margins-order' }
  /** Without the value: it may be a key in the wrong field. */
  | { readonly setting: 'sunshine_app_id' }
  | {
      readonly setting: 'channel_hours';
      /** From 1. */
      readonly line: number;
      readonly given: string;
      readonly problem: ChannelHoursProblem;
    }
  | { readonly setting: 'late_reply' | 'tag_prefix' | TagSetting; readonly given: string }
  | {
      readonly setting: 'consent';
      /** From 1. */
      readonly line: number;
      readonly given: string;
      readonly problem: ConsentProblem;
    }
  | {
      readonly setting: 'nudge_texts';
      /** From 1. */
      readonly line: number;
      readonly problem: NudgeProblem;
    }
  | {
      readonly setting: 'templates' | 'template_rules';
      readonly problem: TemplateSettingProblem;
    };
