import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import type { EarlierSending } from '../../../core/sending/submission';
import { filledProblem, isInsertable, isSubmittable } from '../../../core/template/check-values';
import { needsConsent } from '../../../core/template/consent';
import { fillTemplate } from '../../../core/template/fill-template';
import { type Template, templateKey } from '../../../core/template/template';
import { whyNoShorthand, whyNotSendable } from '../../../core/template/why-not-sendable';
import { formKey, typedValuesOf } from '../../../session/typed-values';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { KeptDraftNotice } from '../../sidebar/draft/KeptDraftNotice';
import { useCustomer, useSession, useTicketSession } from '../../ticket/use-session';
import { WhatsAppSnippet } from '../bubble/WhatsAppText';
import { ConsentLine } from '../consent/ConsentLine';
import { AskDialog } from '../send/AskDialog';
import { describeEarlierSending } from '../send/describe-earlier-sending';
import { describeInsertOutcome } from '../send/describe-insert-outcome';
import SendStatus from '../send/SendStatus';
import { type InsertState, useInsertTemplate } from '../send/use-insert-template';
import { BodyLength } from './BodyLength';
import { mainAction, placeAfterEnter } from './enter';
import { FormHead } from './FormHead';
import { FILLED_PROBLEM_MESSAGES } from './filled-problem-messages';
import { NoTemplateNeeded } from './NoTemplateNeeded';
import { ParameterFields } from './ParameterFields';
import { Preview } from './Preview';
import { PublicReplyNeeded } from './PublicReplyNeeded';
import styles from './template-form.module.css';
import { useValues } from './use-values';
import { useWentOut } from './use-went-out';

interface TemplateFormProps {
  readonly template: Template;
  /** In the composer's pane, where the rest of the sidebar stands beside it. */
  readonly isPane?: boolean;
  readonly onBack: () => void;
  /** The template went out by "Send now": the form has done its work. */
  readonly onWentOut: () => void;
}

/**
 * Shows what the customer will see, fills the template's variables, and inserts or sends it. Enter
 * goes on, Escape goes back; what was typed is kept.
 */
export function TemplateForm({ template, isPane = false, onBack, onWentOut }: TemplateFormProps) {
  const { t } = useLocale();
  const {
    isBlank,
    isNote,
    isElsewhere,
    holdsTemplate,
    formOf,
    access,
    consent,
    send,
    wantProfile,
  } = useSession(({ ticket, view, access, consent, send, wantProfile }) => ({
    isBlank: isBlankDraft(ticket.composer),
    isNote: ticket.composer.type === 'internalNote',
    // A shorthand on another channel is read by nobody but the customer.
    isElsewhere: view.freeText === 'not-watched' || view.channel !== 'whatsapp',
    holdsTemplate: view.draft.verdict.startsWith('template-'),
    formOf: formKey(ticket, template),
    access,
    consent,
    send,
    wantProfile,
  }));
  const formTemplate = templateKey(template);
  const customer = useCustomer();
  const { host } = useTicketSession();
  const fields = useValues(template);
  const values = fields.map(({ value }) => value);
  const [isTouched, setTouched] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const { state, insert } = useInsertTemplate(template);
  useEffect(() => wantProfile(template), [wantProfile, template]);

  const canSendNow = access.sendNow === 'ready';
  const why = whyNotSendable(template, access);
  const canInsert = why === null && whyNoShorthand(template) === null;
  // Whether a reply takes a button's whole address or its end is not known (?): sent at once it is certain.
  const hasOpenAddress = canInsert && template.parameters.some(({ kind }) => kind === 'url-suffix');
  const prefersSending = canSendNow && (!canInsert || hasOpenAddress);
  const tooLong = filledProblem(template, values);
  const isFilled = isSubmittable(template, values);
  const isWritable = fields.every(({ isForbidden }) => !isForbidden);
  const needsReason = needsConsent(template.category, consent);

  // A note's draft is spoken of where it is switched.
  const hasDraft = canInsert && !isBlank && !isNote && !holdsTemplate;
  // Inserted beside one that may be on its way, the customer could get two.
  const mayBeOnItsWay = ['sending', 'checking', 'unclear'].includes(send.state.kind);

  useWentOut(template, onWentOut);
  const leave = () => {
    // It was said here, and of nothing else on the screen.
    const { state: sent } = send;
    const isOurs = 'submission' in sent && templateKey(sent.submission.template) === formTemplate;
    if (sent.kind === 'refused' && isOurs) send.dismiss();
    onBack();
  };

  const titleId = useId();
  const area = useRef<HTMLFormElement>(null);
  const goOn = (canGoOn: boolean, how: () => void) => {
    // What is wrong is drawn before it is looked for.
    flushSync(() => setTouched(true));
    if (canGoOn) return how();
    area.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const insertNow = async () => {
    setQuestion(null);
    if (!(await insert(values))) return;
    typedValuesOf(host).forget(formOf);
    // What came of an earlier one is no news beside what stands in the reply now.
    if (send.state.kind === 'refused' || send.state.kind === 'submitted') send.dismiss();
  };
  const onInsert = () =>
    goOn(isInsertable(template, values), () => {
      const earlier = send.earlier(template);
      if (needsReason || earlier) setQuestion({ earlier, needsReason });
      else void insertNow();
    });
  const onSend = () => goOn(isFilled, () => send.start({ template, values, customer }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isElsewhere || state === 'inserting' || mayBeOnItsWay) return;
    if (prefersSending) onSend();
    else if (canInsert) onInsert();
  };
  const focusTitle = () => area.current?.querySelector('h2')?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    // A question stands in front of the form, and its keys are for it.
    if (question || !area.current) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    // While a word is being composed with an input method, Enter only ends the word.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const from = event.target as Element;
    if (event.shiftKey && from.matches('textarea')) {
      // WhatsApp takes no line break in a value, and whoever wants one does not want to send.
      event.preventDefault();
      return;
    }
    const next = placeAfterEnter(area.current, from);
    if (!next && !from.matches('textarea')) return;
    event.preventDefault();
    // The key that opened the form may still be down.
    if (event.repeat) return;
    if (next) next.focus();
    // A field of several lines has no such key of its own.
    else mainAction(area.current)?.click();
  };

  const { body } = fillTemplate(template, values);
  const tooLongWords = tooLong && t(FILLED_PROBLEM_MESSAGES[tooLong]);
  // Once it is a reply again, nothing stands in the way any more.
  const isMended = typeof state === 'object' && state.kind === 'type-changed' && !isNote;
  const outcome = isMended ? '' : describeInsertOutcome(state, t);
  return (
    <form
      ref={area}
      className={isPane ? `${styles.form} ${styles.pane}` : styles.form}
      aria-labelledby={titleId}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <FormHead template={template} why={why} titleId={titleId} isPane={isPane} onBack={leave} />
      {why === null && (
        <>
          <PublicReplyNeeded onSwitched={focusTitle} />
          <NoTemplateNeeded />
        </>
      )}
      <Preview template={template} values={values} />
      {why === null && (
        <>
          <BodyLength template={template} values={values} />
          {tooLongWords && <p className={styles.problem}>{tooLongWords}</p>}
          <ConsentLine category={template.category} />
          <ParameterFields
            template={template}
            fields={fields}
            isTouched={isTouched}
            isShorthandOnly={!canSendNow}
          />
          {hasOpenAddress && (
            <p className={styles.hint}>
              {t(canSendNow ? 'picker.openAddress' : 'picker.openAddressNoKey')}
            </p>
          )}
        </>
      )}
      {hasLostDraft(state) && !isPane && <KeptDraftNotice />}
      <SendStatus form={template} />
      {why === null && (
        <div className={styles.foot}>
          {isPane && body !== null && (
            // The preview says it to those who do not see it.
            <p aria-hidden="true" dir="auto" className={styles.glance}>
              <WhatsAppSnippet text={body} />
            </p>
          )}
          {hasDraft && (
            <p className={styles.hint}>
              {t(canSendNow ? 'templates.form.insertReplaces' : 'templates.form.replaces')}
            </p>
          )}
          {isElsewhere && <p className={styles.problem}>{t('templates.form.elsewhere')}</p>}
          <p role="status" className={typeof state === 'string' ? styles.hint : styles.problem}>
            {outcome}
          </p>
          <div className={styles.actions}>
            {canInsert && (
              <Button
                type={prefersSending ? 'button' : 'submit'}
                isPrimary={!prefersSending}
                disabled={isElsewhere || (canSendNow && !isWritable)}
                isBusy={state === 'inserting' || mayBeOnItsWay}
                {...(prefersSending && { onClick: onInsert })}
              >
                {t('templates.form.insert')}
              </Button>
            )}
            {canSendNow && (
              <Button
                type={prefersSending ? 'submit' : 'button'}
                isPrimary={prefersSending}
                disabled={isElsewhere}
                isBusy={mayBeOnItsWay}
                {...(!prefersSending && { onClick: onSend })}
              >
                {t('send.now')}
              </Button>
            )}
          </div>
        </div>
      )}
      {question && (
        <AskDialog
          {...insertQuestion(question, template, customer, t)}
          submission={{ template, values, customer }}
          reason={question.needsReason ? 'not-kept' : null}
          onYes={() => void insertNow()}
          onLeave={() => setQuestion(null)}
        />
      )}
    </form>
  );
}

/** The draft is in the composer no more, and the template is not there either. */
const hasLostDraft = (state: InsertState): boolean =>
  typeof state === 'object' && 'removed' in state && state.removed !== null;

/** Why the agent is asked before something is inserted. */
interface Question {
  readonly earlier: EarlierSending | null;
  readonly needsReason: boolean;
}

function insertQuestion(
  { earlier, needsReason }: Question,
  template: Template,
  customer: string,
  t: Translate,
) {
  const consent = needsReason ? t('consent.question.text', { customer }) : '';
  return {
    title: t(needsReason ? 'consent.question.title' : 'send.insertAgain.title', {
      template: template.title,
      customer,
    }),
    ...(earlier && { warning: describeEarlierSending(earlier, t) }),
    text: consent,
    no: t('send.insertAgain.no'),
    yes: t(needsReason ? 'consent.question.yes' : 'send.insertAgain.yes'),
  };
}
