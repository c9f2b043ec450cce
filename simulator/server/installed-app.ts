/** An app folder as the page shows it, once its manifest is known to be sound. */
export interface InstalledApp {
  name: string;
  parameters: AppParameter[];
  /** By location name; only those that the page has a place for. */
  locations: Record<string, AppLocation>;
}

export interface AppParameter {
  name: string;
  type: 'text' | 'checkbox' | 'url' | 'number' | 'multiline' | 'hidden';
  required: boolean;
  secure: boolean;
  default?: string | number | boolean;
  /** From the app's English translations, for the settings form. */
  label: string;
  helpText?: string;
}

export interface AppLocation {
  /** `assets/…`, or an absolute address. */
  url: string;
  flexible: boolean;
  /** `assets/icon_<location>.svg`, as an address that holds it. */
  icon?: string;
}

export type SettingValue = string | number | boolean;
