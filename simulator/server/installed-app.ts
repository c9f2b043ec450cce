/** An app folder as the page shows it, once its manifest is known to be sound. */
export interface InstalledApp {
  name: string;
  parameters: AppParameter[];
  /** By location name; only those that the page has a place for. */
  locations: Record<string, AppLocation>;
  /** Places in which the app has an instance without a page. */
  unloaded: readonly string[];
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
  /** The symbols of `assets/icon_<location>.svg` by name, each as an address that holds it. */
  icons?: Readonly<Record<string, string>>;
  /** How large the app begins, where the manifest says so. */
  size?: { width?: string | number; height?: string | number };
  /** It closes when somebody clicks beside it. */
  autoHide?: boolean;
}

export type SettingValue = string | number | boolean;
