import { type ReactNode, useEffect } from 'react';
import type { RequestFailure } from '../../../core/request-failure';
import type { SendingElsewhere, SendState, Submission } from '../../../core/sending/submission';
import { shorthandFor } from '../../../core/template/insert-text';
import { type Template, templateKey } from '../../../core/template/template';
import type { SendTemplate } from '../../../session/templates/template-data';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { describeFailure } from '../../shared/describe-failure';
import { Notice, type NoticeTone } from '../../shared/Notice';
import { useCallTemplate } from '../../sidebar/draft/use-call-template';
import { useFocusKept } from '../../sidebar/notice/use-focus-kept';
import { useCustomer, useSession } from '../../ticket/use-session';
import { describeSendRefusal } from './describe-send-refusal';
import styles from './send-status.module.css';

interface Look {
  readonly tone: NoticeTone;
  readonly title: MessageKey;
}

const LOOKS: Readonly<Record<Exclude<SendState['kind'], 'idle' | 'confirming'>, Look>> = {
  sending: { tone: 'quiet', title: 'send.sending' },
  submitted: { tone: 'success', title: 'send.submitted.title' },
  refused: { tone: 'danger', title: 'send.refused.title' },
  unclear: { tone: 'warning', title: 'send.unclear.title' },
  checking: { tone: 'quiet', title: 'send.checking' },
  'not-found': { tone: 'warning', title: 'send.notFound.title' },
};

const ELSEWHERE = {
  sending: 'send.otherTab.sending',
  unclear: 'send.otherTab.unclear',
  submitted: 'send.otherTab.submitted',
} as const satisfies Record<SendingElsewhere['kind'], MessageKey>;

/** Is there anything to say of sending? */
export const isOnItsWay = ({ state, elsewhere }: SendTemplate): boolean =>
  elsewhere !== null || (state.kind !== 'idle' && state.kind !== 'confirming');

const IS_OVER: ReadonlySet<SendState['kind']> = new Set(['submitted', 'refused', 'not-found']);

/** What came of another template is no matter of this form; what keeps all from going out is. */
function isOfForm({ state, elsewhere }: SendTemplate, form: Template): boolean {
  if ('submission' in state) {
    return !IS_OVER.has(state.kind) || templateKey(state.submission.template) === templateKey(form);
  }
  return elsewhere?.kind !== 'submitted' || elsewhere.templateName === form.name;
}

interface SendStatusProps {
  /** The template in whose form this stands; left out: no form is open. */
  readonly form?: Template;
}

/** How far a template that was sent from here has come, what that means, and the next step. */
export default function SendStatus({ form }: SendStatusProps) {
  const { t, clock } = useLocale();
  const { send, now } = useSession(({ send, now }) => ({ send, now }));
  const customer = useCustomer();
  const callTemplate = useCallTemplate();
  const isTold = form === undefined || isOfForm(send, form);
  const { state } = send;
  const elsewhere = isTold ? send.elsewhere : null;
  const isShown = isTold && state.kind !== 'idle' && state.kind !== 'confirming';
  const look = isShown ? LOOKS[state.kind] : null;
  const template = 'submission' in state ? state.submission.template.title : '';
  const title = look ? t(look.title, { template, customer }) : '';
  // Its buttons come and go with what it says, and the form whose button started it is gone, too.
  const place = useFocusKept(isShown);
  useEffect(() => {
    // The form is often longer than the page: what came of sending is not to be missed.
    if (state.kind !== 'idle') place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state.kind, place]);
  return (
    <div ref={place} tabIndex={-1} className={styles.status} data-send-state={state.kind}>
      {look && (
        <Notice tone={look.tone} title={title} actions={<Actions state={state} />}>
          <Reason state={state} />
        </Notice>
      )}
      {!look && elsewhere && (
        <Notice
          tone={elsewhere.kind === 'unclear' ? 'warning' : 'quiet'}
          title={t(ELSEWHERE[elsewhere.kind], {
            template: callTemplate(elsewhere.templateName),
            customer,
          })}
          {...(elsewhere.kind === 'unclear' && { actions: <Looking /> })}
          {...(elsewhere.kind === 'submitted' && { actions: <Dismiss /> })}
        >
          {elsewhere.kind === 'submitted' && <p>{clock(elsewhere.at, now)}</p>}
          {elsewhere.isChecking && <p>{t('send.checking')}</p>}
          <NotRead failure={elsewhere.checkFailure} />
        </Notice>
      )}
      {/* Said once when it comes that far. */}
      <p role="status" className="visually-hidden">
        {title}
      </p>
    </div>
  );
}

const canInsert = ({ template, values }: Submission): boolean => shorthandFor(template, values).ok;

function Reason({ state }: { readonly state: SendState }): ReactNode {
  const { t, clock } = useLocale();
  const { freeText, now } = useSession(({ view, now }) => ({ freeText: view.freeText, now }));
  const customer = useCustomer();
  switch (state.kind) {
    case 'sending':
      return <p>{t('send.patience')}</p>;
    case 'submitted':
      return (
        <>
          <p>{clock(state.at, now)}</p>
          <p>
            {freeText === 'arrives'
              ? t('send.submitted.open')
              : t('send.submitted.waiting', { customer })}
          </p>
        </>
      );
    case 'refused':
      return describeSendRefusal(state.why, canInsert(state.submission), t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ));
    case 'unclear':
      return (
        <>
          <p>{t('send.unclear.text')}</p>
          <NotRead failure={state.checkFailure} />
        </>
      );
    case 'not-found':
      return <p>{t('send.notFound.text', { customer })}</p>;
    default:
      return null;
  }
}

function Actions({ state }: { readonly state: SendState }): ReactNode {
  const { t } = useLocale();
  const send = useSession((state) => state.send);
  switch (state.kind) {
    case 'submitted':
    case 'refused':
      return <Dismiss />;
    case 'unclear':
      return <Looking />;
    case 'not-found':
      return (
        <>
          <Button onClick={() => send.start(state.submission)}>{t('send.again')}</Button>
          <Button onClick={send.dismiss}>{t('send.leave')}</Button>
        </>
      );
    default:
      return null;
  }
}

function Dismiss(): ReactNode {
  const { t } = useLocale();
  const dismiss = useSession(({ send }) => send.dismiss);
  return <Button onClick={dismiss}>{t('action.dismiss')}</Button>;
}

/** The ways out where it is not known whether one went out: never to send. */
function Looking(): ReactNode {
  const { t } = useLocale();
  const send = useSession((state) => state.send);
  return (
    <>
      <Button isPrimary isBusy={send.elsewhere?.isChecking ?? false} onClick={send.check}>
        {t('send.checkNow')}
      </Button>
      <Button onClick={send.dismiss}>{t('send.haveLooked')}</Button>
    </>
  );
}

function NotRead({ failure }: { readonly failure: RequestFailure | null }): ReactNode {
  const { t } = useLocale();
  if (!failure) return null;
  return (
    <p>
      {t('send.unclear.notRead')} {describeFailure(failure, 'conversation', t)}
    </p>
  );
}
