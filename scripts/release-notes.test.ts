import { readFileSync } from 'node:fs';
import { readChangeLog, releaseProblems } from './release-notes';

const LOG = `# Change log

## 1.1.0 (unreleased)

- A new thing.

## 1.0.0 (2026-11-30)

- The first.
`;

test('a change log is read by its versions', () => {
  expect(readChangeLog(LOG)).toEqual([
    { version: '1.1.0', date: 'unreleased', text: '- A new thing.' },
    { version: '1.0.0', date: '2026-11-30', text: '- The first.' },
  ]);
});

const problems = (packageVersion: string, manifestVersion: string, markdown: string) =>
  releaseProblems({ packageVersion, manifestVersion, changeLog: readChangeLog(markdown) });

test.each([
  ['nothing', '1.1.0', '1.1.0', LOG.replace('unreleased', '2026-12-01'), []],
  ['no date', '1.1.0', '1.1.0', LOG, [/unreleased: give it a date/]],
  ['two versions', '1.1.0', '1.2.0', LOG, [/says version 1\.1\.0.*says 1\.2\.0/, /begins with/]],
  ['no words', '2.0.0', '2.0.0', `## 2.0.0 (2026-12-01)\n`, [/nothing about 2\.0\.0/]],
  ['no version at all', '2.0.0', '2.0.0', '# Change log\n', [/no version/]],
])('what keeps a version back: %s', (_what, own, manifest, markdown, expected) => {
  const said = problems(own, manifest, markdown);
  expect(said).toHaveLength(expected.length);
  expected.forEach((words, index) => {
    expect(said[index]).toMatch(words);
  });
});

test('the change log, package.json and manifest.json speak of one version', () => {
  const versionOf = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).version;
  const said = problems(
    versionOf('package.json'),
    versionOf('manifest.json'),
    readFileSync('CHANGELOG.md', 'utf8').replace('(unreleased)', '(2026-01-01)'),
  );
  expect(said).toEqual([]);
});
