import type { Variants } from '../world/variants';

/** The parts of an app's `manifest.json` that the host obeys. */
export interface AppManifest {
  name?: string;
  version?: string;
  defaultLocale?: string;
  location?: { [product: string]: { [location: string]: string | ManifestLocation } | undefined };
  parameters?: readonly ManifestParameter[];
  domainWhitelist?: readonly string[];
}

export interface ManifestLocation {
  /** Left out where the app is not loaded. */
  url?: string;
  flexible?: boolean;
  autoLoad?: boolean;
  size?: { width?: string | number; height?: string | number };
}

export interface ManifestParameter {
  name: string;
  type?: string;
  required?: boolean;
  secure?: boolean;
  default?: string | number | boolean;
  scopes?: readonly string[];
}

/** Whether what was saved under a parameter is gone since an update of the app made it `hidden` (?). */
export const isDropped = (
  { type }: ManifestParameter,
  { hiddenSettingsStay }: Pick<Variants, 'hiddenSettingsStay'>,
): boolean => type === 'hidden' && !hiddenSettingsStay;

/** The app's page for a Support location, `undefined` if the app does not use it. */
export function locationOf(manifest: AppManifest, location: string): ManifestLocation | undefined {
  const entry = manifest.location?.support?.[location] ?? manifest.location?.zendesk?.[location];
  return typeof entry === 'string' ? { url: entry } : entry;
}
