import { join } from 'node:path';
import type { AppManifest } from '../host/manifest';
import type { InstalledApp } from './installed-app';
import { isObject, type JsonObject, readJsonObject } from './read-json';
import { readLocations } from './read-locations';
import { readParameters } from './read-parameters';
import type { Translations } from './read-translations';
import { UserError } from './user-error';

export interface ReadManifest {
  /** As it stands in the file: the host obeys it. */
  manifest: AppManifest;
  app: InstalledApp;
}

/** Reads and checks `manifest.json` of a Zendesk app folder. */
export async function readManifest(folder: string, texts: Translations): Promise<ReadManifest> {
  const file = join(folder, 'manifest.json');
  const manifest = await readJsonObject(file);
  if (!manifest) {
    throw new UserError(
      `${file} does not exist. --app must name the folder that directly holds the app's manifest.json; a project that has to be built names its build output.`,
    );
  }
  if (manifest.requirementsOnly === true) {
    throw new UserError(
      `${file}: an app of requirements only ("requirementsOnly") has no page that the local Zendesk could show.`,
    );
  }
  if (manifest.frameworkVersion !== '2.0') {
    throw new UserError(`${file}: "frameworkVersion" must be "2.0".`);
  }
  const english: JsonObject = isObject(texts.en?.app) ? texts.en.app : {};
  const app = {
    name: [english.name, manifest.name].find((name) => typeof name === 'string') ?? 'App',
    parameters: readParameters(manifest.parameters, english.parameters, file),
    ...(await readLocations(manifest.location, folder, file)),
  };
  return { manifest: manifest as AppManifest, app };
}
