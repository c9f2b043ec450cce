import type { Template } from './template/template';
import { hours } from './time';
import type { Thresholds } from './window/reply-window';

/** The admin's settings, checked once at start. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly templates: readonly Template[];
}

export const DEFAULT_THRESHOLDS: Thresholds = { closingMs: hours(4), criticalMs: hours(1) };

export const DEFAULT_SETTINGS: Settings = { thresholds: DEFAULT_THRESHOLDS, templates: [] };
