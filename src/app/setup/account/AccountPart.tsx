import { laterPart } from '../../sidebar/later-part';

/** How this account behaves. By code of its own: most who open the set-up never ask. */
export const AccountPart = laterPart(
  () => import(/* webpackChunkName: "account" */ './AccountScreen'),
);
