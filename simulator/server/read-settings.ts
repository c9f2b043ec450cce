import { join } from 'node:path';
import type { InstalledApp, SettingValue } from './installed-app';
import { isObject, readJsonObject } from './read-json';
import { UserError } from './user-error';

/**
 * The settings an admin would have typed at installation: manifest defaults, under the
 * `parameters` of zcli's config file in the app folder, or of the file given with --settings.
 */
export async function readSettings(
  app: InstalledApp,
  appFolder: string,
  settingsFile?: string,
): Promise<Record<string, SettingValue>> {
  const settings: Record<string, SettingValue> = {};
  for (const parameter of app.parameters) {
    if (parameter.default !== undefined) settings[parameter.name] = parameter.default;
  }
  const file = settingsFile ?? join(appFolder, 'zcli.apps.config.json');
  const config = await readJsonObject(file);
  if (!config && settingsFile) throw new UserError(`${file} does not exist.`);
  const given = config?.parameters ?? {};
  if (!isObject(given)) throw new UserError(`${file}: "parameters" must be an object.`);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new UserError(`${file}: "parameters.${name}" must be a text, a number, true or false.`);
    }
    settings[name] = value;
  }
  return settings;
}
