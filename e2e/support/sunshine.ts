import { SUNSHINE } from '../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../simulator/sunshine/authorize';
import type { SimSettings } from '../../simulator/world/account-types';

/** What an admin types in so that the channel's own times are known. */
export const SUNSHINE_KEY: SimSettings = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
};

/** Addresses as faults name them. */
export const AUDITS = '/api/v2/tickets/*/audits*';
export const SEARCH = '/api/v2/search*';
export const LOG = '/api/v2/tickets/*/conversation_log*';
export const SUNSHINE_V2 = 'https://*/v2/apps/*';
export const SUNSHINE_V1 = 'https://*/v1.1/apps/*';
