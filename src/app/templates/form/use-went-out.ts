import { useEffect, useRef } from 'react';
import { type Template, templateKey } from '../../../core/template/template';
import { useSession } from '../../ticket/use-session';

/**
 * Calls `onWentOut` when this template is known to have gone out from this form, by "Send now". A
 * filled form that stays invites a second click.
 */
export function useWentOut(template: Template, onWentOut: () => void): void {
  const { state } = useSession(({ send }) => send);
  const atOpening = useRef(state);
  const isSubmitted =
    state !== atOpening.current &&
    state.kind === 'submitted' &&
    templateKey(state.submission.template) === templateKey(template);

  const leave = useRef(onWentOut);
  leave.current = onWentOut;
  useEffect(() => {
    if (isSubmitted) leave.current();
  }, [isSubmitted]);
}
