import type { AccountBehaviour } from '../account/behaviour-of';
import type { AppManifest } from '../host/manifest';
import type { WorldState } from '../world/world-state';
import type { InstalledApp, SettingValue } from './installed-app';
import { readAccountReport } from './read-account-report';
import { readImport } from './read-import';
import { readManifest } from './read-manifest';
import { type Requirement, readRequirements } from './read-requirements';
import { readSettings } from './read-settings';
import { readTranslations, type Translations } from './read-translations';

/** What the page starts from: the app it shows, and, when given, an account's own data. */
export interface Boot {
  manifest: AppManifest;
  translations: Translations;
  app: InstalledApp;
  settings: Record<string, SettingValue>;
  /** What `requirement:<key>` finds. */
  requirements?: Readonly<Record<string, Requirement>>;
  appOrigin: string;
  imported?: WorldState;
  /** How the account behaves that is to be played. */
  behaviour?: AccountBehaviour;
  /** The server tells when the app was built anew. */
  isLive?: boolean;
}

export interface BootSource {
  appFolder: string;
  importFolder?: string;
  settingsFile?: string;
  /** A report of how an account behaves. */
  accountFile?: string;
}

/** Read for each load of the page, so that an edited manifest or setting shows on reload. */
export async function readBoot(source: BootSource, appOrigin: string): Promise<Boot> {
  const translations = await readTranslations(source.appFolder);
  const { manifest, app } = await readManifest(source.appFolder, translations);
  const settings = await readSettings(app, source.appFolder, source.settingsFile);
  const requirements = await readRequirements(source.appFolder);
  const boot: Boot = { manifest, translations, app, settings, requirements, appOrigin };
  if (source.importFolder !== undefined) boot.imported = await readImport(source.importFolder);
  if (source.accountFile !== undefined) {
    boot.behaviour = await readAccountReport(source.accountFile);
  }
  return boot;
}
