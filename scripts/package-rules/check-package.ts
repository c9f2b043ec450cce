import { checkFiles } from './check-files';
import { checkManifest } from './check-manifest';
import { checkTranslations } from './check-translations';
import { readPackage } from './package-reader';

/** Every problem that Zendesk's validator, or an admin, would find in a built package. */
export function checkPackage(folder: string): string[] {
  const reader = readPackage(folder);
  return [...checkManifest(reader), ...checkTranslations(reader), ...checkFiles(reader)];
}
