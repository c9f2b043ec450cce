import type { TemplateSettingProblem } from '../../core/template/read-template-setting';

/** What is wrong with a line of `channel_hours`. */
export type ChannelHoursProblem =
  /** Not of the form `channel = hours`. */
  | 'not-a-pair'
  /** The hours are no number from 0 to the most that is taken. */
  | 'not-hours'
  /** The channel stands in an earlier line already. */
  | 'twice'
  /** The channel's limit is its own rule, which no setting can lengthen. */
  | 'fixed';

/** A setting that was not taken as the admin wrote it; the default stands in for it. */
export type SettingProblem =
  | {
      readonly setting:
        | 'closing_hours'
        | 'critical_hours'
        | 'arrival_margin_minutes'
        | 'sent_margin_minutes'
        | 'sunshine_host';
      readonly given: string;
    }
  | { readonly setting: 'thresholds-order' | 'margins-order' }
  /** Without what was given: it may be a key in the wrong field. */
  | { readonly setting: 'sunshine_app_id' }
  | {
      readonly setting: 'channel_hours';
      /** From 1. */
      readonly line: number;
      readonly given: string;
      readonly problem: ChannelHoursProblem;
    }
  | { readonly setting: 'templates'; readonly problem: TemplateSettingProblem };
