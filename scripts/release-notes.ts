/** A released version's part of the change log. */
export interface Notes {
  /** `0.2.0`. */
  readonly version: string;
  /** `2026-11-30`, or `unreleased`. */
  readonly date: string;
  /** Markdown, without the heading. */
  readonly text: string;
}

const HEADING = /^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2}|unreleased)\)$/;

/** The parts of a change log, the newest first. Anything before the first version's heading is left out. */
export function readChangeLog(markdown: string): readonly Notes[] {
  const parts: { version: string; date: string; lines: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const [, version, date] = HEADING.exec(line) ?? [];
    if (version !== undefined && date !== undefined) parts.push({ version, date, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ version, date, lines }) => ({
    version,
    date,
    text: lines.join('\n').trim(),
  }));
}

/** What keeps a version from being released, in words; none: it may be. */
export function releaseProblems(input: {
  readonly packageVersion: string;
  readonly manifestVersion: string;
  readonly changeLog: readonly Notes[];
}): readonly string[] {
  const { packageVersion, manifestVersion, changeLog } = input;
  const problems: string[] = [];
  if (packageVersion !== manifestVersion) {
    problems.push(
      `package.json says version ${packageVersion}, manifest.json says ${manifestVersion}.`,
    );
  }
  const [newest] = changeLog;
  if (newest?.version !== manifestVersion) {
    problems.push(
      `CHANGELOG.md begins with ${newest ? `version ${newest.version}` : 'no version'}, manifest.json says ${manifestVersion}.`,
    );
    return problems;
  }
  if (newest.date === 'unreleased') {
    problems.push(`CHANGELOG.md says that ${newest.version} is unreleased: give it a date.`);
  }
  if (newest.text === '') problems.push(`CHANGELOG.md says nothing about ${newest.version}.`);
  return problems;
}
