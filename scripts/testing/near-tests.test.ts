import { nearTests, readImports } from './near-tests';

const IMPORTS = new Map([
  ['a.ts', []],
  ['a.test.ts', ['a.ts']],
  ['b.ts', ['a.ts']],
  ['b.test.ts', ['b.ts']],
  ['c.ts', ['b.ts']],
  ['c.test.ts', ['c.ts']],
  ['e2e/a.spec.ts', ['a.ts']],
]);

test('the nearest come first, and what is far away only counts', () => {
  expect(nearTests(['a.ts'], IMPORTS)).toEqual({ run: ['a.test.ts', 'b.test.ts'], reaching: 3 });
  expect(nearTests(['b.ts'], IMPORTS)).toEqual({ run: ['b.test.ts', 'c.test.ts'], reaching: 2 });
});

test('a changed test runs, and what nothing imports has none', () => {
  expect(nearTests(['c.test.ts'], IMPORTS)).toEqual({ run: ['c.test.ts'], reaching: 1 });
  expect(nearTests(['README.md'], IMPORTS)).toEqual({ run: [], reaching: 0 });
});

test('files that import each other end, and each is named once', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['a.ts']],
    ['a.test.ts', ['a.ts', 'b.ts']],
  ]);
  expect(nearTests(['a.ts', 'b.ts'], imports)).toEqual({ run: ['a.test.ts'], reaching: 1 });
});

test('of many the nearest twenty run', () => {
  const many = Array.from({ length: 30 }, (_one, at) => [`${at}.test.ts`, ['a.ts']] as const);
  const { run, reaching } = nearTests(['a.ts'], new Map(many));
  expect(run).toHaveLength(20);
  expect(reaching).toBe(30);
});

test('in this project a rule is proved by the tests beside it, and types alone carry nothing', () => {
  const imports = readImports();
  const { run } = nearTests(['src/zendesk/composer/composer.ts'], imports);
  expect(run.slice(0, 2).sort()).toEqual([
    'src/zendesk/composer/composer.test.ts',
    'src/zendesk/composer/lagging-composer.model.test.ts',
  ]);
  expect(imports.get('src/zendesk/composer/composer.ts')).not.toContain(
    'src/zendesk/sdk/zaf-client.ts',
  );
});
