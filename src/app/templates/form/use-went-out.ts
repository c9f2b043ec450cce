import { useEffect, useRef } from 'react';
import { type Template, templateKey } from '../../../core/template/template';
import { useSession } from '../../ticket/use-session';

/**
 * Calls `onWentOut` when this template is known to have gone out from this form: by "Send now", or
 * inserted here and then sent by Zendesk's own button. A filled form that stays invites a second click.
 */
export function useWentOut(template: Template, isInserted: boolean, onWentOut: () => void): void {
  const { send, holdsTemplate } = useSession(({ send, view }) => ({
    send,
    holdsTemplate: view.draft.verdict.startsWith('template-'),
  }));
  const { state } = send;
  const atOpening = useRef(state);
  const isSubmitted =
    state !== atOpening.current &&
    state.kind === 'submitted' &&
    templateKey(state.submission.template) === templateKey(template);

  const newest = send.earlier(template);
  const beforeInserted = useRef(newest);
  if (!isInserted) beforeInserted.current = newest;
  const isNew = newest !== null && newest.at > (beforeInserted.current?.at ?? 0);
  const isSent = isInserted && isNew && !holdsTemplate;

  const leave = useRef(onWentOut);
  leave.current = onWentOut;
  const wentOut = isSubmitted || isSent;
  useEffect(() => {
    if (wentOut) leave.current();
  }, [wentOut]);
}
