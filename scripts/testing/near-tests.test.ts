import { bases, findChange, nearTests, readImports } from './near-tests';

const IMPORTS = new Map([
  ['a.ts', []],
  ['a.test.ts', ['a.ts']],
  ['b.ts', ['a.ts']],
  ['b.test.ts', ['b.ts']],
  ['c.ts', ['b.ts']],
  ['c.test.ts', ['c.ts']],
  ['e2e/a.spec.ts', ['a.ts']],
]);

test('the nearest come first', () => {
  expect(nearTests(['a.ts'], IMPORTS)).toEqual({
    run: ['a.test.ts', 'b.test.ts', 'c.test.ts'],
    reaching: 3,
  });
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

/** A screen far beneath its tests, which open the whole. */
const SCREENS = new Map<string, readonly string[]>([
  ['x/Part.tsx', ['y/Piece.tsx']],
  ['y/Piece.tsx', []],
  ['Whole.tsx', ['x/Part.tsx']],
  ['open.ts', ['Whole.tsx']],
  ...['z/z.test.tsx', 'y/y.test.tsx', 'x/x.test.tsx'].map((path) => [path, ['open.ts']] as const),
]);

test('beneath a screen come the tests of its folder, of those it builds on, then the others', () => {
  expect(nearTests(['x/Part.tsx'], SCREENS)).toEqual({
    run: ['x/x.test.tsx', 'y/y.test.tsx', 'z/z.test.tsx'],
    reaching: 3,
  });
});

test('of many that are far away eight run, and none beside enough that are near', () => {
  const far = Array.from({ length: 30 }, (_one, at) => [`${at}.test.tsx`, ['open.ts']] as const);
  expect(
    nearTests(['x/Part.tsx'], new Map<string, readonly string[]>([...SCREENS, ...far])).run,
  ).toHaveLength(8);
  const near = Array.from({ length: 9 }, (_one, at) => [`${at}.test.ts`, ['x/Part.tsx']] as const);
  expect(
    nearTests(['x/Part.tsx'], new Map<string, readonly string[]>([...SCREENS, ...near])).run,
  ).toHaveLength(9);
});

test('of many the nearest twenty run', () => {
  const many = Array.from({ length: 30 }, (_one, at) => [`${at}.test.ts`, ['a.ts']] as const);
  const { run, reaching } = nearTests(['a.ts'], new Map(many));
  expect(run).toHaveLength(20);
  expect(reaching).toBe(30);
});

test('in this project a test is near to the files that it reads', () => {
  const imports = readImports();
  const near = (path: string) => nearTests([path], imports).run;
  expect(near('translations/fr.json')).toContain('scripts/translations.test.ts');
  expect(near('docs/assumptions.md')).toContain('src/core/setup/account/report.test.ts');
  expect(near('README.md')).toContain('scripts/readme.test.ts');
});

test('a screen has tests, however far they are', () => {
  const { run } = nearTests(['src/app/sidebar/draft/VerdictNotice.tsx'], readImports());
  expect(run).toContain('src/app/sidebar/parked/parking.test.tsx');
});

test('there is nothing to compare with on a branch that is not there', () => {
  expect(findChange(['no-such-branch'])).toBeNull();
  expect(findChange(['no-such-branch', 'HEAD'])?.since).toBe('HEAD');
  expect(bases().length).toBeGreaterThan(0);
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
