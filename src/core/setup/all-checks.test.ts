import { templateFromShorthand } from '../catalogue/templates-from-macros';
import { NO_TAGS } from '../guard/guard-settings';
import type { Macro } from '../macro/macro';
import type { RequestFailure } from '../request-failure';
import { fail, ok } from '../result';
import { DEFAULT_SETTINGS } from '../settings';
import { readShorthand } from '../shorthand/read-shorthand';
import type { Template } from '../template/template';
import { durationMs } from '../time';
import { checksOf, type UnderstoodSettings } from './all-checks';
import { CHECK_IDS, type CheckId } from './check';
import type { BusinessRule, Readings, UserField } from './readings';
import { DEFAULTS_UNDERSTOOD, NOTHING_SET_UP } from './readings.fixture';

const REFUSED: RequestFailure = { kind: 'status', status: 403, retryAfterMs: null };
const BROKEN: RequestFailure = { kind: 'wrong-shape', detail: 'not JSON' };

type Change = Partial<Readings> & {
  readonly understood?: Partial<UnderstoodSettings>;
  readonly settings?: Partial<UnderstoodSettings['settings']>;
};

function found(id: CheckId, { understood = {}, settings = {}, ...readings }: Change) {
  const known: UnderstoodSettings = {
    ...DEFAULTS_UNDERSTOOD,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    ...understood,
  };
  const checks = checksOf({ ...NOTHING_SET_UP, ...readings, understood: known });
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

const CODE =
  '&((namespace=[[ns]] template=[[news]] fallback=[[Hi]] language=[[de]] body_text=[[{{ticket.id}}]]))&';

const macro = (comment: string | null, change: Partial<Macro> = {}): Macro => ({
  id: '1',
  title: 'A::B',
  description: '',
  comment,
  otherTexts: [],
  isInternal: false,
  hasMedia: false,
  asides: [],
  actions: [],
  ...change,
});

function templateOf(change: Partial<Template> = {}): Template {
  const reading = readShorthand(CODE);
  if (reading.kind !== 'shorthand') throw new Error('no shorthand');
  const template = templateFromShorthand(reading.shorthand, 'News', 'en_US');
  return { ...template, body: 'Hi {{1}}', origins: ['sunshine'], ...change };
}

const field = (change: Partial<UserField> = {}): UserField => ({
  key: 'opt_in',
  title: 'Opt-in',
  type: 'checkbox',
  isActive: true,
  options: [],
  ...change,
});

const consent = (field: string | null, tag: string | null = null, yes?: readonly string[]) => ({
  settings: {
    template: { ...DEFAULT_SETTINGS.template, consent: { field, tag, ...(yes && { yes }) } },
  },
});

const choice = (...values: readonly string[]) =>
  field({ type: 'dropdown', options: values.map((value) => ({ name: value, value })) });

const inLanguage = (language: string) => ({
  settings: { template: { ...DEFAULT_SETTINGS.template, language } },
});

const rule = (change: Partial<BusinessRule>): BusinessRule => ({
  id: '7',
  title: 'Reminder',
  all: [],
  any: [],
  actions: [{ field: 'notification_user', value: 'requester_id' }],
  ...change,
});

const waits = (field: string, value: string, operator = 'greater_than') => ({
  field,
  operator,
  value,
});

const SUNSHINE = { appId: 'a', baseUrl: 'https://api.smooch.io' };
const NUMBER = { id: 'n', displayName: 'Shop', isActive: true, fallbackLanguage: 'de' };

test.each<[CheckId, string, string, Change]>([
  ['rights', 'ok', 'rights-yes', {}],
  ['rights', 'warn', 'rights-no', { mayChange: ok(false) }],
  ['rights', 'warn', 'rights-no', { mayChange: ok(true), installationFailure: REFUSED }],
  ['rights', 'unknown', 'rights-unsure', { mayChange: ok(null) }],
  ['rights', 'unknown', 'not-read', { mayChange: fail(BROKEN) }],
  ['rights', 'unknown', 'not-read', { installationFailure: BROKEN }],
  ['settings', 'ok', 'settings-ok', {}],
  [
    'settings',
    'fail',
    'settings-wrong',
    { understood: { problems: [{ setting: 'send_now', given: 'x' }] } },
  ],
  [
    'settings',
    'warn',
    'settings-old',
    {
      understood: {
        legacy: [{ legacy: 'closing_hours', given: '5', became: 'warn_hours', counts: true }],
        movable: ['warn_hours'],
      },
    },
  ],
  [
    'settings',
    'ok',
    'settings-ok',
    {
      understood: {
        legacy: [
          { legacy: 'closing_hours', given: '5', became: 'warn_hours', counts: false },
          { legacy: 'sent_margin_minutes', given: '3', became: null, counts: true },
          { legacy: 'tag_lapsed', given: 'x', became: 'tag_prefix', counts: true },
        ],
      },
    },
  ],
  ['sunshine', 'warn', 'sunshine-none', {}],
  [
    'sunshine',
    'fail',
    'sunshine-host',
    { understood: { problems: [{ setting: 'sunshine_host', given: 'x' }] } },
  ],
  [
    'sunshine',
    'fail',
    'sunshine-app-id',
    { understood: { problems: [{ setting: 'sunshine_app_id' }] } },
  ],
  ['sunshine', 'ok', 'sunshine-ok', { settings: { sunshine: SUNSHINE }, numbers: ok([]) }],
  [
    'sunshine',
    'unknown',
    'not-read',
    { settings: { sunshine: SUNSHINE }, numbers: fail(BROKEN), metaTemplates: fail(BROKEN) },
  ],
  ['numbers', 'unknown', 'numbers-unknown', {}],
  ['numbers', 'unknown', 'not-read', { numbers: fail(REFUSED) }],
  ['numbers', 'fail', 'numbers-none', { numbers: ok([]) }],
  ['numbers', 'fail', 'numbers-inactive', { numbers: ok([{ ...NUMBER, isActive: false }]) }],
  ['numbers', 'ok', 'numbers-ok', { numbers: ok([NUMBER]) }],
  ['templates', 'fail', 'templates-none', {}],
  ['templates', 'ok', 'templates-setting', { understood: { templates: [templateOf()] } }],
  ['templates', 'unknown', 'not-read', { metaTemplates: fail(REFUSED) }],
  ['templates', 'fail', 'templates-none', { metaTemplates: ok([]) }],
  ['templates', 'ok', 'templates-ok', { metaTemplates: ok([templateOf()]) }],
  [
    'templates',
    'fail',
    'templates-none-approved',
    { metaTemplates: ok([templateOf({ status: 'REJECTED' })]) },
  ],
  [
    'templates',
    'ok',
    'templates-some',
    { metaTemplates: ok([templateOf(), templateOf({ name: 'b', status: 'REJECTED' })]) },
  ],
  [
    'templates',
    'warn',
    'templates-no-language',
    { ...inLanguage('sv'), metaTemplates: ok([templateOf()]) },
  ],
  [
    'templates',
    'ok',
    'templates-ok',
    { ...inLanguage('de_AT'), metaTemplates: ok([templateOf()]) },
  ],
  ['namespace', 'unknown', 'namespace-none', {}],
  ['namespace', 'ok', 'namespace-ok', { metaTemplates: ok([templateOf()]) }],
  [
    'namespace',
    'warn',
    'namespace-unset',
    { metaTemplates: ok([templateOf({ namespace: null })]) },
  ],
  ['consent', 'ok', 'consent-none', {}],
  [
    'consent',
    'warn',
    'consent-none',
    { metaTemplates: ok([templateOf({ category: 'MARKETING' })]) },
  ],
  ['consent', 'ok', 'consent-ok', { ...consent('opt_in'), userFields: ok([field()]) }],
  ['consent', 'unknown', 'consent-unsure', { metaTemplates: fail(REFUSED) }],
  ['consent', 'unknown', 'consent-unsure', { macros: fail(REFUSED) }],
  [
    'consent',
    'fail',
    'consent-no-yes',
    { ...consent('opt_in', null, ['given']), userFields: ok([choice('agreed', 'refused')]) },
  ],
  [
    'consent',
    'fail',
    'consent-no-yes',
    { ...consent('opt_in'), userFields: ok([choice('a', 'b')]) },
  ],
  ['consent', 'fail', 'consent-no-yes', { ...consent('opt_in'), userFields: ok([choice()]) }],
  [
    'consent',
    'fail',
    'consent-no-yes',
    { ...consent('opt_in', null, ['maybe']), userFields: ok([field()]) },
  ],
  [
    'consent',
    'warn',
    'consent-no-value',
    { ...consent('opt_in', null, ['a', 'c']), userFields: ok([choice('a', 'b')]) },
  ],
  ['consent', 'ok', 'consent-ok', { ...consent('opt_in'), userFields: ok([choice('yes', 'no')]) }],
  [
    'consent',
    'ok',
    'consent-ok',
    { ...consent('opt_in', null, ['anything']), userFields: ok([field({ type: 'text' })]) },
  ],
  [
    'consent',
    'ok',
    'consent-ok',
    { ...consent('opt_in'), userFields: ok([field({ type: 'date' })]) },
  ],
  [
    'consent',
    'warn',
    'consent-no-tag',
    {
      ...consent('opt_in', 'opted_in'),
      userFields: ok([field()]),
      consentTag: ok({ users: 0, similar: [] }),
    },
  ],
  [
    'consent',
    'fail',
    'consent-no-field',
    { ...consent('optin', 'opted_in'), consentTag: ok({ users: 0, similar: [] }) },
  ],
  ['consent', 'fail', 'consent-no-field', { ...consent('optin'), userFields: ok([field()]) }],
  [
    'consent',
    'fail',
    'consent-inactive',
    { ...consent('opt_in'), userFields: ok([field({ isActive: false })]) },
  ],
  [
    'consent',
    'warn',
    'consent-type',
    { ...consent('opt_in'), userFields: ok([field({ type: 'lookup' })]) },
  ],
  ['consent', 'unknown', 'not-read', { ...consent('opt_in'), userFields: fail(REFUSED) }],
  [
    'consent',
    'ok',
    'consent-tag-ok',
    { ...consent(null, 'opt_in'), consentTag: ok({ users: 1, similar: [] }) },
  ],
  [
    'consent',
    'warn',
    'consent-no-tag',
    { ...consent(null, 'opt_in'), consentTag: ok({ users: 0, similar: ['optin'] }) },
  ],
  [
    'consent',
    'fail',
    'consent-tagging-off',
    {
      ...consent(null, 'opt_in'),
      accountSettings: ok({ ticketTagging: true, userTagging: false }),
    },
  ],
  ['consent', 'unknown', 'not-read', { ...consent(null, 'opt_in'), consentTag: fail(REFUSED) }],
  ['tags', 'ok', 'tags-none', { accountSettings: fail(REFUSED) }],
  ['tags', 'ok', 'tags-ok', { understood: { tags: { ...NO_TAGS, lapsed: 'l' } } }],
  [
    'tags',
    'fail',
    'tags-off',
    {
      understood: { tags: { ...NO_TAGS, lapsed: 'l' } },
      accountSettings: ok({ ticketTagging: false, userTagging: null }),
    },
  ],
  [
    'tags',
    'unknown',
    'not-read',
    { understood: { tags: { ...NO_TAGS, lapsed: 'l' } }, accountSettings: fail(REFUSED) },
  ],
  ['rules', 'ok', 'rules-none', {}],
  [
    'rules',
    'fail',
    'rules-wrong',
    { understood: { problems: [{ setting: 'nudge_texts', line: 1, problem: 'twice' }] } },
  ],
  ['macro-codes', 'ok', 'codes-none', { macros: ok([macro('Hello')]) }],
  [
    'macro-codes',
    'ok',
    'codes-ok',
    { macros: ok([macro(CODE)]), metaTemplates: ok([templateOf()]) },
  ],
  ['macro-codes', 'fail', 'codes-wrong', { macros: ok([macro(CODE)]), metaTemplates: ok([]) }],
  [
    'macro-codes',
    'warn',
    'codes-mixed',
    { macros: ok([macro(`Hi! ${CODE}`)]), metaTemplates: ok([templateOf()]) },
  ],
  [
    'macro-codes',
    'fail',
    'codes-wrong',
    {
      macros: ok([macro(CODE.replace('{{ticket.id}}', '{{1}}'))]),
      metaTemplates: ok([templateOf()]),
    },
  ],
  ['macro-codes', 'unknown', 'codes-unsure', { macros: ok([macro(CODE)]) }],
  ['macro-codes', 'unknown', 'not-read', { macros: fail(REFUSED) }],
  ['macro-codes', 'ok', 'codes-none', { macros: ok([macro(CODE, { isInternal: true })]) }],
  ['macro-languages', 'ok', 'languages-ok', { macros: ok([macro(CODE)]) }],
  [
    'macro-languages',
    'warn',
    'languages-missing',
    { macros: ok([macro(CODE.replace('language=[[de]] ', ''))]) },
  ],
  ['macro-texts', 'ok', 'texts-none', { macros: ok([macro(CODE), macro(null)]) }],
  ['macro-texts', 'ok', 'texts-some', { macros: ok([macro('Hello')]) }],
  ['timed-messages', 'ok', 'timed-none', {}],
  [
    'timed-messages',
    'warn',
    'timed-some',
    { automations: ok([rule({ all: [waits('PENDING', '48')] })]) },
  ],
  ['timed-messages', 'warn', 'timed-perhaps', { automations: ok([rule({})]) }],
  [
    'timed-messages',
    'warn',
    'timed-perhaps',
    { automations: ok([rule({ all: [waits('requester_updated_at', '22', 'is')] })]) },
  ],
  [
    'timed-messages',
    'warn',
    'timed-perhaps',
    { automations: ok([rule({ all: [waits('requester_updated_at', '2', 'is')] })]) },
  ],
  [
    'timed-messages',
    'warn',
    'timed-perhaps',
    {
      automations: ok([
        rule({ all: [waits('requester_updated_at', '20', 'less_than_business_hours')] }),
      ]),
    },
  ],
  [
    'timed-messages',
    'warn',
    'timed-perhaps',
    { automations: ok([rule({ actions: [{ field: 'notification_webhook', value: '01A' }] })]) },
  ],
  [
    'timed-messages',
    'warn',
    'timed-some',
    {
      automations: ok([
        rule({
          all: [waits('PENDING', '30')],
          actions: [{ field: 'notification_target', value: '7' }],
        }),
      ]),
    },
  ],
  [
    'timed-messages',
    'ok',
    'timed-none',
    {
      automations: ok([
        rule({ all: [waits('PENDING', '48'), { field: 'via_id', operator: 'is', value: '4' }] }),
      ]),
    },
  ],
  [
    'timed-messages',
    'ok',
    'timed-none',
    { automations: ok([rule({ actions: [{ field: 'status', value: 'closed' }] })]) },
  ],
  [
    'timed-messages',
    'warn',
    'timed-perhaps',
    {
      automations: ok([rule({ actions: [{ field: 'current_tags', value: 'late' }] })]),
      triggers: ok([rule({ all: [waits('current_tags', 'late', 'includes')] })]),
    },
  ],
  ['timed-messages', 'ok', 'timed-none', { triggers: ok([rule({})]) }],
  ['timed-messages', 'unknown', 'not-read', { triggers: fail(REFUSED) }],
  ['timed-messages', 'unknown', 'not-read', { automations: fail(REFUSED) }],
  ['sessions', 'unknown', 'sessions-look', {}],
  ['clock', 'ok', 'clock-ok', {}],
  ['clock', 'warn', 'clock-off', { clock: { proof: 'proved', offByMs: durationMs(600_000) } }],
  ['clock', 'unknown', 'clock-unproved', { clock: { proof: 'unproved', offByMs: null } }],
])('%s: %s, %s', (id, result, what, change) => {
  expect(found(id, change)).toMatchObject({ result, found: what });
});

test.each([
  ['key', 'sunshine_key'],
  ['app-id', 'sunshine_app_id'],
  ['host', 'sunshine_host'],
] as const)('a refusal for which the %s is to blame leads to its setting', (blamed, setting) => {
  const check = found('sunshine', {
    understood: {
      settings: { ...DEFAULT_SETTINGS, sunshine: SUNSHINE },
      toBlame: () => blamed,
    },
    numbers: fail(REFUSED),
    metaTemplates: fail(REFUSED),
  });
  expect(check).toMatchObject({ result: 'fail', found: 'sunshine-refused', failure: REFUSED });
  expect(check.steps[0]).toEqual({ kind: 'setting', setting });
});

test('a mistyped field is offered the one that may be meant', () => {
  const check = found('consent', { ...consent('optin'), userFields: ok([field()]) });
  expect(check.steps[0]).toEqual({
    kind: 'use',
    setting: 'consent',
    value: 'opt_in',
    name: 'opt_in',
  });
});

test('a macro’s own code proves nothing of its template', () => {
  const check = found('macro-codes', { macros: ok([macro(CODE)]), metaTemplates: ok([]) });
  expect(check.items).toMatchObject([{ verdict: { verdict: 'template-unknown' } }]);
});

test('each check waits for what it needs, and for nothing else', () => {
  expect(checksOf({})).toEqual([]);
  expect(checksOf({ clock: NOTHING_SET_UP.clock }).map(({ id }) => id)).toEqual(['clock']);
  const all = checksOf({ ...NOTHING_SET_UP, understood: DEFAULTS_UNDERSTOOD });
  expect(all.map(({ id }) => id)).toEqual(CHECK_IDS);
});
