import { MACROS, macro } from '../../../../simulator/scenarios/build/macros';
import { INES } from '../../../../simulator/scenarios/build/people';
import { AUTOMATIONS } from '../../../../simulator/scenarios/build/rules';
import { INTEGRATIONS, SUNSHINE } from '../../../../simulator/scenarios/build/sunshine';
import { TEMPLATES, templateText } from '../../../../simulator/scenarios/build/templates';
import { sunshineKey } from '../../../../simulator/sunshine/authorize';
import type { SimSettings } from '../../../../simulator/world/account-types';
import type { WorldState } from '../../../../simulator/world/world-state';
import { openPage } from '../../testing/page';
import { openSidebar } from '../../testing/sidebar';

/** A set-up in which all checks are content. */
const GOOD = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
  sunshine_host: 'https://api.smooch.io',
  template_namespace: 'demo_namespace',
  consent: 'whatsapp_opt_in',
  tag_prefix: 'wa',
};

interface WrongSetUp {
  readonly settings?: SimSettings;
  readonly account?: Partial<WorldState>;
  /** The checks that are not content, each with its result. */
  readonly results: Readonly<Record<string, 'warn' | 'fail' | 'unknown'>>;
  /** What the first of them says. */
  readonly says: string;
  /** Beside a ticket stands one line for the admin; left out: none. */
  readonly hasLine?: true;
}

const NOT_UNDERSTOOD = { results: { settings: 'fail' }, hasLine: true } as const;

const template = (change: object) => ({ name: 'a', language: 'en', body: 'Hi', ...change });

const withMacro = (reply: string): Partial<WorldState> => ({
  macros: [...MACROS, macro({ id: 701, title: 'Ours::Follow up', reply })],
});

const WRONG: Readonly<Record<string, WrongSetUp>> = {
  'no key, no app id': {
    settings: { sunshine_app_id: '', sunshine_key: '' },
    results: { sunshine: 'warn', numbers: 'unknown' },
    says: 'Sunshine Conversations is not set up',
  },
  'an app id without a key': {
    settings: { sunshine_key: '' },
    results: { sunshine: 'fail' },
    says: 'Sunshine Conversations got no key that it can read',
    hasLine: true,
  },
  'a wrong key': {
    settings: { sunshine_key: btoa('app_1:wrong') },
    results: { sunshine: 'fail' },
    says: 'Sunshine Conversations does not accept the key in the settings.',
    hasLine: true,
  },
  'a key without the right to read numbers': {
    account: { sunshine: { ...SUNSHINE, scope: 'integration' } },
    results: { sunshine: 'fail' },
    says: 'The key in the settings may not do this at Sunshine Conversations.',
    hasLine: true,
  },
  'a plan without the API': {
    account: { sunshine: { ...SUNSHINE, plan: false } },
    results: { sunshine: 'fail' },
    says: 'Your Zendesk plan does not include the API of Sunshine Conversations.',
    hasLine: true,
  },
  'the app id of another app': {
    settings: { sunshine_app_id: '60b1a2c3d4e5f60718293a99' },
    results: { sunshine: 'fail' },
    says: 'Sunshine Conversations does not know the app id in the settings.',
    hasLine: true,
  },
  'an app id that is none': {
    settings: { sunshine_app_id: 'app id' },
    results: { settings: 'fail', sunshine: 'fail' },
    says: '“sunshine_app_id” may hold letters, digits, hyphens and underscores only',
    hasLine: true,
  },
  'a host that is not Sunshine’s': {
    settings: { sunshine_host: 'https://elsewhere.example' },
    results: { settings: 'fail', sunshine: 'fail' },
    says: '“sunshine_host” is https://elsewhere.example, not a known address',
    hasLine: true,
  },
  'the host of another account': {
    settings: { sunshine_host: 'https://another.zendesk.com/sc' },
    results: { sunshine: 'fail' },
    says: 'At the host in the settings there is no Sunshine Conversations.',
    hasLine: true,
  },
  'no WhatsApp number': {
    account: { integrations: INTEGRATIONS.filter(({ type }) => type !== 'whatsapp') },
    results: { numbers: 'fail' },
    says: 'No WhatsApp number is connected',
  },
  'rejected templates only': {
    account: { templates: TEMPLATES.map((one) => ({ ...one, status: 'REJECTED' as const })) },
    results: { templates: 'fail' },
    says: 'templates is approved',
  },
  'thresholds the wrong way round': {
    ...NOT_UNDERSTOOD,
    settings: { warn_hours: '1, 4' },
    says: '“warn_hours” is 1, 4, not two numbers from 0 to 24',
  },
  'no number of minutes': {
    ...NOT_UNDERSTOOD,
    settings: { reply_minutes: 'half an hour' },
    says: '“reply_minutes” is half an hour, not a number from 0 to 1,440',
  },
  'an unknown late_reply': {
    ...NOT_UNDERSTOOD,
    settings: { late_reply: 'stop' },
    says: '“late_reply” is stop, not warn, reason or block',
  },
  'a channel that is misspelt': {
    ...NOT_UNDERSTOOD,
    settings: { channel_hours: 'wechat 48' },
    says: '“channel_hours”, line 1 (“wechat 48”): write a channel, an equals sign and hours.',
  },
  'more hours for WhatsApp': {
    ...NOT_UNDERSTOOD,
    settings: { channel_hours: 'whatsapp = 48' },
    says: '“channel_hours”, line 1 (“whatsapp = 48”): WhatsApp itself sets this limit.',
  },
  'templates that are no JSON': {
    ...NOT_UNDERSTOOD,
    settings: { templates: '[{"name": "a",]' },
    says: 'The templates are not valid JSON: line 1, column 15.',
  },
  'one bad template among good ones': {
    ...NOT_UNDERSTOOD,
    settings: { templates: JSON.stringify([template({}), template({ name: 'b', body: '' })]) },
    says: 'Template 2: “body” is missing.',
  },
  'a rule with a mistyped field': {
    settings: { template_rules: '[{"name": "still_there", "grups": []}]' },
    results: { settings: 'fail', rules: 'fail' },
    says: 'Template rule 1: “grups” is not a known field.',
    hasLine: true,
  },
  'a rule that fits no template': {
    settings: { template_rules: '[{"name": "still_their", "title": "Still there?"}]' },
    results: { rules: 'warn' },
    says: '1 template rule fits no template',
  },
  'a namespace that is none': {
    ...NOT_UNDERSTOOD,
    settings: { template_namespace: 'our shop' },
    says: '“template_namespace” is our shop, which no namespace can be',
  },
  'no namespace': {
    settings: { template_namespace: '' },
    account: { macros: [] },
    results: { namespace: 'warn' },
    says: '8 templates have no namespace: they can be sent, but not inserted',
  },
  'a language that is none': {
    ...NOT_UNDERSTOOD,
    settings: { template_language: 'German' },
    says: '“template_language” is German, not a language code',
  },
  'a language that no template has': {
    settings: { template_language: 'sv' },
    results: { templates: 'warn' },
    says: 'No approved template is in “sv”, the language in the settings',
  },
  'a nudge without its language': {
    settings: { nudge_texts: 'Are you still there?' },
    results: { settings: 'fail', rules: 'fail' },
    says: '“nudge_texts”, line 1: write a language, a colon and the text',
    hasLine: true,
  },
  'a prefix that no tag can have': {
    ...NOT_UNDERSTOOD,
    settings: { tag_prefix: 'our tags' },
    says: '“tag_prefix” is “our tags”, not the beginning of a tag',
  },
  'a consent field that is mistyped': {
    settings: { consent: 'whatsapp_optin' },
    results: { consent: 'fail' },
    says: 'The consent field “whatsapp_optin” does not exist',
  },
  'a consent tag that nobody has': {
    settings: { consent: 'tag = opted' },
    results: { consent: 'warn' },
    says: 'No customer has the consent tag “opted” so far',
  },
  'a macro whose template is missing': {
    account: withMacro(templateText('order_updte', 'en_US', 'News.', 'Olivia', '7')),
    results: { 'macro-codes': 'fail' },
    says: 'No approved template is called “order_updte”',
  },
  'a macro in a language that its template lacks': {
    account: withMacro(templateText('order_update', 'fr', 'News.', 'Olivia', '7')),
    results: { 'macro-codes': 'fail' },
    says: '“order_update” is not approved in “fr”',
  },
  'a macro with too few values': {
    account: withMacro(templateText('order_update', 'en_US', 'News.', 'Olivia')),
    results: { 'macro-codes': 'fail' },
    says: '“order_update” needs 2 variables',
  },
  'an automation that writes after the end': {
    account: {
      automations: [
        ...AUTOMATIONS,
        {
          id: 751,
          title: 'Reminder',
          active: true,
          all: [{ field: 'PENDING', operator: 'greater_than', value: '48' }],
          any: [],
          actions: [{ field: 'notification_user', value: ['requester_id', 'Hi', 'Still there?'] }],
        },
      ],
    },
    results: { 'timed-messages': 'warn' },
    says: '1 rule may write to WhatsApp customers after the end',
  },
  'tags where tickets have none': {
    account: {
      account: {
        subdomain: 'demo',
        timeZone: 'UTC',
        name: 'Demo',
        tagging: { tickets: false, users: true },
      },
    },
    results: { tags: 'fail' },
    says: 'In this account tickets have no tags',
  },
};

const CASES = Object.entries(WRONG);

test('without a fault no check is discontent', async () => {
  const { container } = await openPage({ scenario: 'set-up', settings: GOOD });
  expect(container.querySelectorAll('[data-result="warn"], [data-result="fail"]')).toHaveLength(0);
});

test('each fault has words of its own', () => {
  expect(new Set(CASES.map(([, { says }]) => says)).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});

test.each(CASES)('%s: an admin reads what is wrong', async (_, { settings, account, ...right }) => {
  const { container } = await openPage({
    scenario: 'set-up',
    settings: { ...GOOD, ...settings },
    account: { agentId: INES.id, ...account },
  });
  const rows = [...container.querySelectorAll('[data-check]')];
  const discontent = rows.filter(
    (row) =>
      row.getAttribute('data-result') !== 'ok' && row.getAttribute('data-check') !== 'sessions',
  );
  const results = discontent.map((row) => [
    row.getAttribute('data-check'),
    row.getAttribute('data-result'),
  ]);
  expect(Object.fromEntries(results)).toMatchObject(right.results);
  const [first = ''] = Object.keys(right.results);
  expect(container.querySelector(`[data-check="${first}"]`)).toHaveTextContent(right.says);
});

/**
 * What an agent is told for the admin without opening anything: a closed fold shows its summary only.
 * Why a template cannot be sent stands in its own row.
 */
const linesForAdmins = (sidebar: Element): readonly string[] =>
  [...sidebar.querySelectorAll('*')]
    .filter((part) => !part.closest('[data-template-name]'))
    .filter((part) => part.matches('summary *') || !part.closest('details:not([open])'))
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /admin|_/.test(text));

test.each(CASES)(
  '%s: an agent reads one line at most',
  async (_, { settings, account, hasLine }) => {
    const { container, pass } = await openSidebar({
      scenario: 'closed',
      settings: { ...GOOD, ...settings },
      ...(account && { account }),
    });
    await pass(5_000);
    expect(linesForAdmins(container)).toHaveLength(hasLine ? 1 : 0);
  },
);
