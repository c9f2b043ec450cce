import type { PageHost } from '../../zendesk/page/page-host';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import type { Store } from '../store';
import type { SetupState } from './setup-state';

/** What each part of the set-up gets: it reads the one state and writes its share. */
export interface SetupPart {
  readonly host: PageHost;
  /** Zendesk's id of this installation; null: not told. */
  readonly installationId: string | null;
  /** The settings that this page was started with: without secure ones, and perhaps no longer those saved. */
  readonly settings: RawSettings;
  readonly store: Store<SetupState>;
  readonly signal: AbortSignal;
}
