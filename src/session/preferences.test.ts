import fc from 'fast-check';
import { createPreferences, type PreferenceList, type PreferenceStorage } from './preferences';

const SCOPE = { origin: 'https://acme.zendesk.com', agentId: '101' };
const FAVOURITES = 'favourite-macros';
const RECENTS = 'recent-macros';
const KEY = 'reply-window 1 https://acme.zendesk.com 101 favourite-macros';

/** A browser with several tabs, of which each hears what the others write. */
function browser() {
  const kept = new Map<string, string>();
  const hearing = new Map<object, Set<(key: string | null) => void>>();
  const isDenied = { read: false, write: false };
  const tab = (): PreferenceStorage => {
    const me = {};
    hearing.set(me, new Set());
    return {
      getItem(key) {
        if (isDenied.read) throw new DOMException('denied', 'SecurityError');
        return kept.get(key) ?? null;
      },
      setItem(key, value) {
        if (isDenied.write) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
        for (const [other, hears] of hearing) {
          if (other !== me) for (const hear of hears) hear(key);
        }
      },
      onChange(hear) {
        hearing.get(me)?.add(hear);
        return () => hearing.get(me)?.delete(hear);
      },
    };
  };
  const clear = () => {
    kept.clear();
    for (const hears of hearing.values()) for (const hear of hears) hear(null);
  };
  const listening = () => [...hearing.values()].reduce((sum, { size }) => sum + size, 0);
  return { tab, kept, isDenied, clear, listening };
}

test('nothing is there at first', () => {
  const preferences = createPreferences(browser().tab(), SCOPE);
  expect(preferences.get(FAVOURITES)).toEqual([]);
  expect(preferences.get(RECENTS)).toEqual([]);
});

test('a favourite is put in and taken out, and lasts beyond the page', () => {
  const { tab } = browser();
  const preferences = createPreferences(tab(), SCOPE);
  expect(preferences.toggle(FAVOURITES, '301')).toBe('added');
  expect(preferences.toggle(FAVOURITES, '302')).toBe('added');
  expect(createPreferences(tab(), SCOPE).get(FAVOURITES)).toEqual(['302', '301']);
  expect(preferences.toggle(FAVOURITES, '301')).toBe('removed');
  expect(createPreferences(tab(), SCOPE).get(FAVOURITES)).toEqual(['302']);
});

test('what was used last comes first, once, and the oldest goes', () => {
  const preferences = createPreferences(browser().tab(), SCOPE);
  for (let id = 1; id <= 22; id += 1) preferences.use(RECENTS, String(id));
  preferences.use(RECENTS, '10');
  const ids = preferences.get(RECENTS);
  expect(ids).toHaveLength(20);
  expect(ids.slice(0, 3)).toEqual(['10', '22', '21']);
  expect(ids.at(-1)).toBe('3');
  expect(new Set(ids).size).toBe(20);
});

test('a full list of favourites says so and drops nothing', () => {
  const preferences = createPreferences(browser().tab(), SCOPE);
  for (let id = 1; id <= 200; id += 1) preferences.toggle(FAVOURITES, String(id));
  expect(preferences.toggle(FAVOURITES, '201')).toBe('full');
  expect(preferences.get(FAVOURITES)).toHaveLength(200);
  expect(preferences.get(FAVOURITES)).toContain('1');
  expect(preferences.toggle(FAVOURITES, '1')).toBe('removed');
  expect(preferences.toggle(FAVOURITES, '201')).toBe('added');
});

test('each list, each agent and each account has its own', () => {
  const { tab } = browser();
  createPreferences(tab(), SCOPE).toggle(FAVOURITES, '301');
  const other = (change: Partial<typeof SCOPE>, list: PreferenceList = FAVOURITES) =>
    createPreferences(tab(), { ...SCOPE, ...change }).get(list);
  expect(other({ agentId: '102' })).toEqual([]);
  expect(other({ origin: 'https://other.zendesk.com' })).toEqual([]);
  expect(other({}, 'favourite-templates')).toEqual([]);
  expect(other({})).toEqual(['301']);
});

test.each([
  ['no JSON', '[{'],
  ['no list', '{"0":"1"}'],
  ['a text', '"301"'],
  ['numbers', '[301]'],
  ['an empty id', '["301",""]'],
  ['an endless id', JSON.stringify(['x'.repeat(601)])],
  ['null', 'null'],
])('stored is %s: nothing is there, and it can be written anew', (_what, value) => {
  const { tab, kept } = browser();
  kept.set(KEY, value);
  const preferences = createPreferences(tab(), SCOPE);
  expect(preferences.get(FAVOURITES)).toEqual([]);
  preferences.toggle(FAVOURITES, '302');
  expect(kept.get(KEY)).toBe('["302"]');
});

test('stored twice or too many: once, and as many as there may be', () => {
  const { tab, kept } = browser();
  kept.set(KEY, JSON.stringify(['1', '1', ...Array.from({ length: 300 }, (_, id) => String(id))]));
  const ids = createPreferences(tab(), SCOPE).get(FAVOURITES);
  expect(ids).toHaveLength(200);
  expect(ids.slice(0, 3)).toEqual(['1', '0', '2']);
});

test('the same array until something changes', () => {
  const preferences = createPreferences(browser().tab(), SCOPE);
  preferences.toggle(FAVOURITES, '301');
  const ids = preferences.get(FAVOURITES);
  preferences.use(RECENTS, '301');
  expect(preferences.get(FAVOURITES)).toBe(ids);
  const stop = preferences.subscribe(() => {});
  expect(preferences.get(FAVOURITES)).toBe(ids);
  stop();
  expect(preferences.get(FAVOURITES)).toBe(ids);
});

test('who listens hears of each change, here and in another tab', () => {
  const { tab } = browser();
  const here = createPreferences(tab(), SCOPE);
  const there = createPreferences(tab(), SCOPE);
  here.get(FAVOURITES);
  const heard = jest.fn();
  const stop = here.subscribe(heard);
  here.toggle(FAVOURITES, '301');
  expect(heard).toHaveBeenCalledTimes(1);
  there.toggle(FAVOURITES, '302');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(here.get(FAVOURITES)).toEqual(['302', '301']);
  stop();
  there.toggle(FAVOURITES, '303');
  expect(heard).toHaveBeenCalledTimes(2);
  // Nobody listened meanwhile: it looks again.
  expect(here.get(FAVOURITES)).toEqual(['303', '302', '301']);
});

test('what another tab did just before somebody listened is not missed', () => {
  const { tab } = browser();
  const here = createPreferences(tab(), SCOPE);
  expect(here.get(FAVOURITES)).toEqual([]);
  createPreferences(tab(), SCOPE).toggle(FAVOURITES, '301');
  here.subscribe(() => {});
  expect(here.get(FAVOURITES)).toEqual(['301']);
});

test('storage that is emptied elsewhere empties the lists', () => {
  const { tab, clear } = browser();
  const preferences = createPreferences(tab(), SCOPE);
  preferences.toggle(FAVOURITES, '301');
  const heard = jest.fn();
  preferences.subscribe(heard);
  clear();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(preferences.get(FAVOURITES)).toEqual([]);
});

test('nothing is heard once the last listener has gone', () => {
  const { tab, listening } = browser();
  const preferences = createPreferences(tab(), SCOPE);
  const stops = [preferences.subscribe(() => {}), preferences.subscribe(() => {})];
  expect(listening()).toBe(1);
  for (const stop of stops) stop();
  expect(listening()).toBe(0);
});

test.each([
  ['no storage', () => null],
  [
    'storage that cannot be read',
    () => {
      const { tab, isDenied } = browser();
      isDenied.read = true;
      isDenied.write = true;
      return tab();
    },
  ],
  [
    'storage that takes nothing',
    () => {
      const { tab, isDenied } = browser();
      isDenied.write = true;
      return tab();
    },
  ],
])('%s: the lists last as long as the page', (_what, storage) => {
  const preferences = createPreferences(storage(), SCOPE);
  const heard = jest.fn();
  preferences.subscribe(heard);
  preferences.toggle(FAVOURITES, '301');
  preferences.use(RECENTS, '301');
  preferences.use(RECENTS, '302');
  expect(preferences.get(FAVOURITES)).toEqual(['301']);
  expect(preferences.get(RECENTS)).toEqual(['302', '301']);
  expect(preferences.toggle(FAVOURITES, '301')).toBe('removed');
  expect(heard).toHaveBeenCalledTimes(4);
});

test('two tabs, whatever they do: both end with the same, and nobody’s id is lost', () => {
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    does: fc.constantFrom('toggle', 'use'),
    id: fc.constantFrom('1', '2', '3', '4'),
  });
  fc.assert(
    fc.property(fc.array(step), fc.boolean(), (steps, isListening) => {
      const { tab } = browser();
      const tabs = [createPreferences(tab(), SCOPE), createPreferences(tab(), SCOPE)] as const;
      if (isListening) for (const each of tabs) each.subscribe(() => {});
      let expected: readonly string[] = [];
      for (const { who, does, id } of steps) {
        const others = expected.filter((other) => other !== id);
        const isRemoved = does === 'toggle' && expected.includes(id);
        expected = isRemoved ? others : [id, ...others];
        tabs[who === 0 ? 0 : 1][does === 'use' ? 'use' : 'toggle'](FAVOURITES, id);
      }
      for (const each of tabs) expect(each.get(FAVOURITES)).toEqual(expected);
    }),
  );
});
