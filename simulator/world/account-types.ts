/** A line to one channel: a WhatsApp number, a Facebook page, a web widget. */
export interface SimIntegration {
  /** Sunshine's id of it. */
  readonly id: string;
  /** Sunshine's name of the channel: `whatsapp`, `messenger`, `web` … */
  readonly type: string;
  readonly displayName: string;
  /** Only of a number: `+49 30 5550 100`. */
  readonly phoneNumber: string | null;
}

/** The app's installation settings, secure ones included (the host never shows those to the app). */
export type SimSettings = Readonly<Record<string, string | number | boolean | null>>;

/** The account's access to Sunshine Conversations. */
export interface SimSunshine {
  readonly appId: string;
  readonly keyId: string;
  readonly secret: string;
  /** Whether the account's plan has the API at all. */
  readonly plan: boolean;
  /** What the key may see: an integration's key reads no integrations and no templates. */
  readonly scope: 'integration' | 'app';
}

export interface SimAccount {
  readonly subdomain: string;
  readonly timeZone: string;
  readonly name: string;
  /** Whether tickets and users may have tags; left out: both. */
  readonly tagging?: { readonly tickets: boolean; readonly users: boolean };
}
