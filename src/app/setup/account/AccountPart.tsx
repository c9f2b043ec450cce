import { useRef } from 'react';
import { laterPart } from '../../sidebar/later-part';
import { useSetup } from '../use-setup';

/** By code of its own: most who open the set-up never ask. */
const Screen = laterPart(() => import(/* webpackChunkName: "account" */ './AccountScreen'));

/** How this account behaves; once shown, it keeps what was read. */
export function AccountPart() {
  const isShown = useSetup(({ shown }) => shown.part === 'account');
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  return wasShown.current ? <Screen /> : null;
}
