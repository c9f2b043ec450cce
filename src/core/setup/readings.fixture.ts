import { NO_TAGS } from '../guard/guard-settings';
import { ok } from '../result';
import { DEFAULT_SETTINGS } from '../settings';
import type { UnderstoodSettings } from './all-checks';
import type { Readings } from './readings';

/** An account of which everything was read, and in which nothing is set up. */
export const NOTHING_SET_UP: Readings = {
  mayChange: ok(true),
  installationFailure: null,
  admins: null,
  numbers: null,
  metaTemplates: null,
  userFields: ok([]),
  consentTag: null,
  accountSettings: ok({ ticketTagging: true, userTagging: true }),
  macros: ok([]),
  triggers: ok([]),
  automations: ok([]),
  clock: { proof: 'proved', offByMs: null },
};

export const DEFAULTS_UNDERSTOOD: UnderstoodSettings = {
  settings: DEFAULT_SETTINGS,
  problems: [],
  legacy: [],
  movable: [],
  templates: [],
  rules: [],
  tags: NO_TAGS,
  toBlame: () => null,
};
