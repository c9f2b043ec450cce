import type { PackageReader } from './package-reader';

const LOCALE_FILE = /^translations\/[a-z]{2,3}(-\w{2,3})?\.json$/;

type Json = Record<string, unknown>;
const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/**
 * The rules for `translations/` (app-package, section 3), and a label in every language for every parameter
 * of the form, which shows none that is hidden.
 */
export function checkTranslations(reader: PackageReader): string[] {
  const problems: string[] = [];
  const { parameters } = asObject(reader.json('manifest.json'));
  const shown = (Array.isArray(parameters) ? parameters : []).filter(
    ({ type }) => type !== 'hidden',
  );
  const names = shown.map(({ name }) => String(name));
  for (const { path } of reader.files.filter(({ path }) => path.startsWith('translations/'))) {
    if (!LOCALE_FILE.test(path)) problems.push(`${path}: not a locale's name`);
    const file = reader.json(path);
    if (typeof file !== 'object' || file === null) {
      problems.push(`${path}: not a JSON object`);
      continue;
    }
    const app = asObject(asObject(file).app);
    for (const key of [
      'name',
      'short_description',
      'long_description',
      'installation_instructions',
    ]) {
      if (typeof app[key] !== 'string') problems.push(`${path}: app.${key} is missing`);
    }
    if ('package' in app)
      problems.push(`${path}: app.package changes the meaning of all other keys`);
    const labels = asObject(app.parameters);
    for (const name of names) {
      if (typeof asObject(labels[name]).label !== 'string') {
        problems.push(`${path}: app.parameters.${name}.label is missing`);
      }
    }
    for (const name of Object.keys(labels)) {
      if (!names.includes(name)) problems.push(`${path}: app.parameters.${name} is no parameter`);
    }
  }
  return problems;
}
