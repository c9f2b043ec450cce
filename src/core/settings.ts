import type { Template } from './template/template';
import { hours, minutes } from './time';
import type { ChannelRules } from './window/channel-policy';
import type { SafetyMargins, Thresholds } from './window/reply-window';

/** Where to ask Sunshine Conversations. The key itself is a secure setting that no page ever sees. */
export interface SunshineSettings {
  readonly appId: string;
  /** `https://api.smooch.io`, without a slash at the end. */
  readonly baseUrl: string;
}

/** The admin's settings, checked once at start. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly margins: SafetyMargins;
  readonly channels: ChannelRules;
  /** The account answers from one WhatsApp number only, so every ticket's window is of that number. */
  readonly hasOneNumber: boolean;
  /** null: not set up, so arrival times only. */
  readonly sunshine: SunshineSettings | null;
  readonly templates: readonly Template[];
}

export const DEFAULT_THRESHOLDS: Thresholds = { closingMs: hours(4), criticalMs: hours(1) };

export const DEFAULT_MARGINS: SafetyMargins = { arrivalMs: minutes(5), sentMs: minutes(2) };

export const DEFAULT_CHANNEL_RULES: ChannelRules = {
  humanAgentWeek: false,
  hoursByChannel: new Map(),
};

export const DEFAULT_SETTINGS: Settings = {
  thresholds: DEFAULT_THRESHOLDS,
  margins: DEFAULT_MARGINS,
  channels: DEFAULT_CHANNEL_RULES,
  hasOneNumber: false,
  sunshine: null,
  templates: [],
};
