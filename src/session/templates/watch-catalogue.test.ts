import { WITH_KEY, watched } from '../../../test/fixtures/asked-evidence';
import type { Macro } from '../../core/macro/macro';
import { macroOf } from '../../core/macro/macro.fixture';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { epochMs } from '../../core/time';
import { createTabShare } from '../tabs/tab-share';
import { watchCatalogue } from './watch-catalogue';

let stop = new AbortController();
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
});

const shorthand = (name: string, namespace = 'ns_1') =>
  `&((namespace=[[${namespace}]] template=[[${name}]] fallback=[[Hi]] language=[[en_US]]))&`;
const macro = (name: string) => macroOf({ id: name, title: name, comment: shorthand(name) });
const inSetting = (name: string) => ({
  name,
  language: 'en_US',
  namespace: 'ns_1',
  title: name,
  body: 'Hi',
});
const atMeta = (name: string) => ({
  name,
  language: 'en_US',
  status: 'APPROVED',
  components: [{ type: 'BODY', text: 'Hi' }],
});

interface Setup {
  readonly settings?: Settings;
  readonly setting?: unknown;
  readonly rules?: unknown;
  readonly macros?: Result<readonly Macro[], RequestFailure>;
  /** Names of templates at Meta; a failure of theirs. */
  readonly meta?: readonly string[] | RequestFailure;
}

function watching({ settings = DEFAULT_SETTINGS, setting, rules, ...setup }: Setup = {}) {
  const { watch, change } = watched({});
  const asked: string[] = [];
  const { macros = ok([]), meta = [] } = setup;
  const changed = jest.fn();
  const catalogue = watchCatalogue({
    host: {
      ...watch.host,
      fetchMacros: async () => {
        asked.push('macros');
        return macros;
      },
      sources: {
        ...watch.host.sources,
        sunshineGet: () => async (path) => {
          asked.push(path.split('?')[0] ?? '');
          if ('kind' in meta) return fail(meta);
          const body = path.startsWith('/v2/')
            ? { integrations: [{ id: 'n1', type: 'whatsapp', status: 'active' }] }
            : { messageTemplates: meta.map(atMeta) };
          return ok({ body, dateMs: epochMs(Date.now()) });
        },
      },
    },
    settings: {
      ...settings,
      templateTexts: {
        templates: setting === undefined ? '' : JSON.stringify(setting),
        rules: rules === undefined ? '' : JSON.stringify(rules),
      },
    },
    agentId: '101',
    share: createTabShare(null, 'alone', stop.signal),
    onChange: changed,
    signal: stop.signal,
  });
  const names = () => catalogue.get().catalogue.templates.map(({ name }) => name);
  const offered = () => catalogue.get().catalogue.offered.map(({ name }) => name);
  return { ...catalogue, change, asked, names, offered, changed };
}
const pass = (ms = 100) => jest.advanceTimersByTimeAsync(ms);

test('before anything is wanted: the setting’s, no request, and nobody says that it is all', async () => {
  const { get, asked, names } = watching({ settings: WITH_KEY, setting: [inSetting('own')] });
  await pass();
  expect(names()).toEqual(['own']);
  expect(get().catalogue).toMatchObject({
    complete: false,
    sources: [
      { source: 'sunshine', status: 'idle' },
      { source: 'macros', status: 'idle' },
    ],
  });
  expect(get().macroList.status).toBe('idle');
  expect(asked).toEqual([]);
});

test('joins all sources once they are wanted', async () => {
  const it = watching({
    settings: WITH_KEY,
    setting: [inSetting('own'), inSetting('shared')],
    macros: ok([macro('in_macro'), macro('shared'), macroOf()]),
    meta: ['at_meta', 'shared'],
  });
  it.want(true);
  expect(it.get().macroList.status).toBe('loading');
  await pass();
  expect(it.names()).toEqual(['at_meta', 'in_macro', 'own', 'shared']);
  expect(it.get().catalogue).toMatchObject({ complete: true, hiddenCount: 0 });
  expect(it.get().macroList).toMatchObject({ status: 'ready', failure: null });
  expect(it.get().macroList.macros).toHaveLength(3);
  expect(it.asked).toEqual([
    'macros',
    '/v2/apps/app1/integrations',
    '/v1.1/apps/app1/integrations/n1/messageTemplates',
  ]);
});

test('without a key Sunshine is no source', async () => {
  const it = watching({ macros: ok([macro('in_macro')]) });
  it.want(true);
  await pass();
  expect(it.get().catalogue).toMatchObject({
    complete: true,
    sources: [{ source: 'macros', status: 'ready' }],
  });
  expect(it.asked).toEqual(['macros']);
});

test('what a whole list of Meta’s lacks is marked', async () => {
  const it = watching({ settings: WITH_KEY, macros: ok([macro('gone')]), meta: ['at_meta'] });
  it.want(true);
  await pass();
  const missing = it.get().catalogue.templates.filter(({ isMissingAtMeta }) => isMissingAtMeta);
  expect(missing.map(({ name }) => name)).toEqual(['gone']);
});

test.each<[string, Setup, Readonly<Record<string, string>>]>([
  [
    'macros',
    { macros: fail({ kind: 'offline' }), meta: ['at_meta'] },
    { sunshine: 'ready', macros: 'failed' },
  ],
  [
    'Sunshine',
    { macros: ok([macro('in_macro')]), meta: { kind: 'offline' } },
    { sunshine: 'failed', macros: 'ready' },
  ],
])(
  '%s that fail take nothing from the others, and the list is not complete',
  async (_what, setup, expected) => {
    const it = watching({ settings: WITH_KEY, setting: [inSetting('own')], ...setup });
    it.want(true);
    await pass();
    const { catalogue } = it.get();
    expect(it.names()).toContain('own');
    expect(it.names()).toHaveLength(2);
    expect(catalogue.complete).toBe(false);
    expect(
      Object.fromEntries(catalogue.sources.map(({ source, status }) => [source, status])),
    ).toEqual(expected);
    // Meta's word counts for what it was asked of.
    const missing = catalogue.templates.filter(({ isMissingAtMeta }) => isMissingAtMeta);
    expect(missing.map(({ name }) => name)).toEqual(expected.macros === 'failed' ? ['own'] : []);
  },
);

test('a refresh asks all sources', async () => {
  const it = watching({ settings: WITH_KEY, meta: ['at_meta'] });
  it.want(true);
  await pass();
  it.get().catalogue.refresh();
  await pass();
  expect(it.asked).toHaveLength(6);
});

test('the macros’ own retry asks for macros only', async () => {
  const it = watching({ settings: WITH_KEY, macros: fail({ kind: 'offline' }) });
  it.want(true);
  await pass();
  it.get().macroList.retry();
  await pass();
  expect(it.asked.filter((what) => what === 'macros')).toHaveLength(2);
  expect(it.asked).toHaveLength(4);
});

test('on a channel without templates only the macros, until one takes them', async () => {
  const it = watching({ settings: WITH_KEY, meta: ['at_meta'] });
  it.want(false);
  await pass();
  expect(it.asked).toEqual(['macros']);
  expect(it.get().catalogue.complete).toBe(false);
  it.want(true);
  it.want(false);
  await pass();
  expect(it.names()).toEqual(['at_meta']);
  expect(it.asked).toHaveLength(3);
});

test('in an inactive tab nothing is asked until the agent comes', async () => {
  const it = watching();
  it.change({ isActive: false });
  it.want(true);
  await pass(60_000);
  expect(it.asked).toEqual([]);
  it.change({ isActive: true });
  await pass();
  expect(it.asked).toEqual(['macros']);
});

describe('the admin’s rules', () => {
  const RULES = [
    { name: 'b', order: 1, title: 'First of all' },
    { name: 'secret', hidden: true },
    { name: 'billing_*', groups: ['Billing'] },
  ];
  const setting = ['a', 'b', 'secret', 'billing_due', 'hello_world'].map(inSetting);

  test('say what is offered, and in which order', () => {
    const it = watching({ setting, rules: RULES });
    expect(it.offered()).toEqual(['b', 'a']);
    expect(it.get().catalogue).toMatchObject({ hiddenCount: 3 });
    expect(it.names()).toHaveLength(5);
  });

  test('go by the agent’s groups', () => {
    const it = watching({ setting, rules: RULES });
    it.setGroups(['Support', 'Billing']);
    expect(it.offered()).toEqual(['b', 'a', 'billing_due']);
    expect(it.changed).toHaveBeenCalledTimes(1);
    it.setGroups(['Support', 'Billing']);
    expect(it.changed).toHaveBeenCalledTimes(1);
  });

  test('and the setting of samples', () => {
    const template = { ...DEFAULT_SETTINGS.template, hideSamples: false };
    const it = watching({ setting, settings: { ...DEFAULT_SETTINGS, template } });
    expect(it.offered()).toContain('hello_world');
  });

  test('of which one is broken: it is named, the list is not complete, and the others hold', async () => {
    const it = watching({ setting, rules: [{ name: '' }, ...RULES] });
    expect(it.problems).toMatchObject([{ setting: 'template_rules' }]);
    it.want(true);
    await pass();
    expect(it.get().catalogue).toMatchObject({ complete: false });
    expect(it.offered()).toEqual(['b', 'a']);
  });
});

test('the same lists as long as nothing has changed', async () => {
  const it = watching({ macros: ok([macro('in_macro')]), setting: [inSetting('own')] });
  it.want(true);
  await pass();
  const { templates, offered } = it.get().catalogue;
  expect(it.get().catalogue.templates).toBe(templates);
  expect(it.get().catalogue.offered).toBe(offered);
});
