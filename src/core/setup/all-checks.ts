import { sharedFallbackLanguage } from '../catalogue/fallback-language';
import { joinSources } from '../catalogue/join-sources';
import { templatesFromMacros } from '../catalogue/templates-from-macros';
import type { OutcomeTags } from '../guard/guard-settings';
import type { RequestFailure } from '../request-failure';
import type { Settings } from '../settings';
import type { Template } from '../template/template';
import type { TemplateRule } from '../template-settings/template-rules';
import { CHECK_IDS, type Check, type CheckId, check } from './check';
import { clockCheck } from './checks/clock-check';
import { consentCheck } from './checks/consent-check';
import { macroChecks } from './checks/macro-checks';
import { namespaceCheck } from './checks/namespace-check';
import { numbersCheck } from './checks/numbers-check';
import { rightsCheck } from './checks/rights-check';
import { rulesCheck } from './checks/rules-check';
import { sessionsCheck } from './checks/sessions-check';
import { settingsCheck } from './checks/settings-check';
import { sunshineCheck } from './checks/sunshine-check';
import { tagsCheck } from './checks/tags-check';
import { templatesCheck } from './checks/templates-check';
import { timedMessagesCheck } from './checks/timed-messages-check';
import type { LegacySetting } from './old-settings';
import type { Readings } from './readings';
import type { SettingProblem } from './setting-problem';
import type { SettingName } from './settings-table';

/** The settings as the app understands them. */
export interface UnderstoodSettings {
  readonly settings: Settings;
  /** Every setting that is wrong. */
  readonly problems: readonly SettingProblem[];
  /** Values of parameters that left the form. */
  readonly legacy: readonly LegacySetting[];
  /** Parameters that would have to say something else to do what old ones still do. */
  readonly movable: readonly SettingName[];
  readonly templates: readonly Template[];
  readonly rules: readonly TemplateRule[];
  readonly tags: OutcomeTags;
  /** What a refusal of Sunshine says of key, app id, host and plan. */
  readonly toBlame: (failure: RequestFailure) => 'key' | 'app-id' | 'host' | 'plan' | null;
}

/** As far as they are there. */
export type SomeReadings = Partial<Readings> & {
  /** There once the installation was asked for. */
  readonly understood?: UnderstoodSettings;
};

const SUNSHINE_SETTINGS = ['sunshine_host', 'sunshine_app_id'] as const;

const RULE_SETTINGS: ReadonlySet<SettingProblem['setting']> = new Set([
  'template_rules',
  'nudge_texts',
]);

function joined({ templates, settings }: UnderstoodSettings, readings: Readings) {
  const { metaTemplates, macros, numbers } = readings;
  const isWhole = metaTemplates?.ok === true;
  const fallback = sharedFallbackLanguage(numbers?.ok ? numbers.value : []);
  const lists = {
    sunshine: metaTemplates?.ok ? metaTemplates.value : [],
    isWhole,
    setting: templates,
    namespace: settings.template.namespace,
  };
  const ofMacros = macros.ok ? templatesFromMacros(macros.value, fallback ?? undefined) : [];
  return {
    isWhole,
    fallbackLanguage: fallback,
    ofMacros,
    all: joinSources({ ...lists, macros: ofMacros }),
    /** Without what macros only claim: their codes are held against these. */
    approvedSources: joinSources({ ...lists, macros: [] }),
  };
}

/** What each check needs to have been read. */
const NEEDS: Readonly<Record<CheckId, readonly (keyof SomeReadings)[]>> = {
  rights: ['mayChange', 'installationFailure', 'admins'],
  settings: ['understood'],
  sunshine: ['understood', 'numbers'],
  numbers: ['numbers'],
  templates: ['understood', 'metaTemplates', 'numbers', 'macros'],
  namespace: ['understood', 'metaTemplates', 'numbers', 'macros'],
  consent: [
    'understood',
    'metaTemplates',
    'numbers',
    'macros',
    'userFields',
    'consentTag',
    'accountSettings',
  ],
  tags: ['understood', 'accountSettings'],
  rules: ['understood', 'metaTemplates', 'numbers', 'macros'],
  'macro-codes': ['understood', 'metaTemplates', 'numbers', 'macros'],
  'macro-languages': ['understood', 'metaTemplates', 'numbers', 'macros'],
  'macro-texts': ['understood', 'metaTemplates', 'numbers', 'macros'],
  'timed-messages': ['triggers', 'automations'],
  sessions: ['understood'],
  clock: ['clock'],
};

type Judge = (
  readings: Readings,
  understood: UnderstoodSettings,
  templates: () => ReturnType<typeof joined>,
) => Check;

const macroCheck =
  (id: CheckId): Judge =>
  ({ macros }, _, templates) => {
    const { approvedSources, isWhole, fallbackLanguage } = templates();
    const all = macroChecks({ macros, templates: approvedSources, isWhole, fallbackLanguage });
    return all.find((one) => one.id === id) ?? check(id, 'unknown', 'not-asked');
  };

const JUDGES: Readonly<Record<CheckId, Judge>> = {
  rights: rightsCheck,
  settings: (_, { problems, legacy, movable }) => settingsCheck(problems, legacy, movable),
  sunshine: ({ numbers }, { settings, problems, toBlame }) =>
    sunshineCheck({
      numbers,
      sunshine: settings.sunshine,
      toBlame,
      wrong: SUNSHINE_SETTINGS.filter((name) => problems.some(({ setting }) => setting === name)),
    }),
  numbers: numbersCheck,
  templates: ({ metaTemplates }, { templates, settings }, joinedTemplates) =>
    templatesCheck({
      metaTemplates,
      language: settings.template.language,
      otherTemplates: [...templates, ...joinedTemplates().ofMacros],
    }),
  namespace: (_, __, templates) =>
    namespaceCheck({ templates: templates().all, isWhole: templates().isWhole }),
  consent: (readings, { settings }, templates) =>
    consentCheck({
      ...readings,
      consent: settings.template.consent,
      templates: templates().all,
      isWhole: readings.metaTemplates?.ok !== false && readings.macros.ok,
    }),
  tags: (readings, { tags }) => tagsCheck(tags, readings),
  rules: (_, { rules, problems }, templates) =>
    rulesCheck({
      rules,
      wrong: problems.filter(({ setting }) => RULE_SETTINGS.has(setting)).length,
      templates: templates().all,
      isWhole: templates().isWhole,
    }),
  'macro-codes': macroCheck('macro-codes'),
  'macro-languages': macroCheck('macro-languages'),
  'macro-texts': macroCheck('macro-texts'),
  'timed-messages': timedMessagesCheck,
  sessions: sessionsCheck,
  clock: clockCheck,
};

/** The checks that what was read so far allows, in their order. */
export function checksOf(readings: SomeReadings): readonly Check[] {
  const { understood } = readings;
  let known: ReturnType<typeof joined> | null = null;
  // Joined once, and only where a check needs it.
  const templates = () => {
    known ??= joined(understood as UnderstoodSettings, readings as Readings);
    return known;
  };
  return CHECK_IDS.filter((id) => NEEDS[id].every((key) => readings[key] !== undefined)).map((id) =>
    JUDGES[id](readings as Readings, understood as UnderstoodSettings, templates),
  );
}

/** What was given up before it could be judged. */
export const notAsked = (id: CheckId): Check => check(id, 'unknown', 'not-asked');
