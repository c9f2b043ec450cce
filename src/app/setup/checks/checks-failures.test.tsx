import { SUNSHINE } from '../../../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../../../simulator/sunshine/authorize';
import type { Fault } from '../../../../simulator/world/fault-types';
import { openPage } from '../../testing/page';

const SETTINGS = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
  template_namespace: 'demo_namespace',
  consent: 'tag = whatsapp_opt_in',
  tag_prefix: 'wa',
};

type Options = NonNullable<Parameters<typeof openPage>[0]>;

interface Played extends Pick<Options, 'scenario' | 'agent' | 'variants'> {
  readonly consent?: string;
}

/** Every request of the checks, with those that cannot be judged without it. */
const READS: readonly [url: string, checks: readonly string[], played?: Played][] = [
  ['/api/v2/apps/installations/*', ['rights']],
  ['/api/v2/users/me*', ['rights']],
  [
    '/api/v2/custom_roles/*',
    ['rights'],
    {
      scenario: 'fresh',
      agent: { customRole: { id: 31, name: 'Trainee', managesApps: true } },
      variants: { installationsShownToAgents: true },
    },
  ],
  ['/api/v2/account/settings*', ['tags']],
  ['/api/v2/search/count*', ['consent']],
  ['/api/v2/autocomplete/tags*', ['consent'], { consent: 'tag = nobody_has' }],
  ['/api/v2/user_fields*', ['consent'], { consent: 'whatsapp_opt_in' }],
  // Without them the right itself is known all the same.
  ['/api/v2/users.json*', [], { scenario: 'fresh' }],
  ['/api/v2/automations/active*', ['timed-messages']],
  ['/api/v2/triggers/active*', ['timed-messages']],
  ['/api/v2/macros/active*', ['macro-codes', 'macro-languages', 'macro-texts']],
  ['https://*/v2/apps/*/integrations*', ['sunshine', 'numbers', 'templates']],
  ['https://*/v1.1/apps/*/messageTemplates*', ['templates']],
];

const FAULTS: readonly [name: string, fault: Fault][] = [
  ['no answer in time', { kind: 'noAnswer' }],
  ['401', { kind: 'status', status: 401 }],
  ['403', { kind: 'status', status: 403 }],
  ['404', { kind: 'status', status: 404 }],
  ['429', { kind: 'status', status: 429, retryAfterSeconds: 1 }],
  ['500', { kind: 'status', status: 500 }],
  ['not JSON', { kind: 'notJson' }],
  ['another shape', { kind: 'wrongShape' }],
];

/** Refusals that say something themselves: of the rights, of the key, of the app id. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  '/api/v2/apps/installations/*': ['401', '403'],
  'https://*/v2/apps/*/integrations*': ['401', '403', '404'],
};

const CASES = READS.flatMap(([url, checks, played = {}]) =>
  FAULTS.map(([name, fault]) => [url, name, fault, checks, played] as const),
);

test.each(CASES)('%s: %s', async (url, name, fault, checks, { consent, ...played }) => {
  const { container, pass } = await openPage({
    scenario: 'set-up',
    ...played,
    settings: { ...SETTINGS, ...(consent !== undefined && { consent }) },
    faults: { [url]: fault },
  });
  // Longer than any request may take, and than the pauses that a 429 asks for.
  await pass(20_000);
  const rows = [...container.querySelectorAll('[data-check]')];
  expect(rows).toHaveLength(15);
  const told = new Map(rows.map((row) => [row.getAttribute('data-check'), row]));
  const says = SAYS[url]?.includes(name) ?? false;
  for (const [index, id] of checks.entries()) {
    const row = told.get(id);
    if (says && index === 0) expect(row).not.toHaveAttribute('data-result', 'ok');
    else expect(row).toHaveAttribute('data-result', 'unknown');
    expect(row?.textContent?.trim()).toMatch(/\.$|[a-z]$/);
  }
});

test('a pause is waited out, and the list of macros goes on where it stood', async () => {
  const { container, world, pass } = await openPage({
    scenario: 'set-up',
    settings: SETTINGS,
    faults: { '/api/v2/macros/active*': { kind: 'status', status: 429, retryAfterSeconds: 5 } },
  });
  expect(container).toHaveTextContent(/A service asks to wait: it goes on in \d s\./);
  world.setFault('/api/v2/macros/active*', null);
  await pass(6_000);
  expect(container.querySelector('[data-check="macro-codes"]')).toHaveAttribute(
    'data-result',
    'ok',
  );
});

test('what is given up keeps what was judged, and says what was not', async () => {
  const { container, press } = await openPage({
    scenario: 'set-up',
    settings: SETTINGS,
    faults: { '/api/v2/macros/active*': { kind: 'noAnswer' } },
  });
  await press('Cancel');
  expect(container).toHaveTextContent('Not all was checked.');
  expect(container.querySelector('[data-check="macro-codes"]')).toHaveTextContent(
    'Codes in macros: not checked.',
  );
  expect(container.querySelector('[data-check="settings"]')).toHaveAttribute('data-result', 'ok');
});

test('what a cancelled run did not reach is told to be older, and so is the time', async () => {
  const { container, world, session, press, pass } = await openPage({
    scenario: 'set-up',
    settings: SETTINGS,
  });
  const { checkedAt } = session.get().checking;
  await pass(600_000);
  world.setFault('/api/v2/macros/active*', { kind: 'noAnswer' });
  await press('Check again');
  await pass(1_000);
  await press('Cancel');
  expect(container).toHaveTextContent('Not all was checked. All was last checked ');
  expect(checkedAt).not.toBeNull();
  expect(session.get().checking.checkedAt).toBe(checkedAt);
  const earlier = [...container.querySelectorAll('[data-check]')].filter((row) =>
    row.textContent?.includes('From the check before.'),
  );
  expect(earlier.map((row) => row.getAttribute('data-check'))).toEqual(
    expect.arrayContaining(['macro-codes', 'macro-texts']),
  );
  const settings = container.querySelector('[data-check="settings"]');
  expect(settings).not.toHaveTextContent('From the check before.');
});
