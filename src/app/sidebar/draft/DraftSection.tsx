import { inDraftsPlace } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import quiet from '../../shared/quiet-line.module.css';
import DraftBubble from '../../templates/read-back/DraftBubble';
import { useActions, useCustomer, useSession } from '../../ticket/use-session';
import { GuardPanel } from '../guard/GuardPanel';
import { ParkButton } from '../parked/ParkButton';
import { type DraftDescription, describeDraft } from './describe-draft';
import { MacroNotices } from './MacroNotices';
import { RecognisedMacroNotice } from './RecognisedMacroNotice';
import TemplateReason from './TemplateReason';

/** One sentence on what would happen to the composer's text, with its next step. */
export function DraftSection() {
  const { t } = useLocale();
  const customer = useCustomer();
  const { view, notice, areMacrosKnown } = useSession(({ view, notices, macroList }) => ({
    view,
    notice: inDraftsPlace(notices),
    areMacrosKnown: macroList.status === 'ready',
  }));
  const isGuarded = notice?.kind === 'held' || notice?.kind === 'let-go';
  return (
    <section
      aria-labelledby="draft-title"
      data-draft-verdict={view.draft.verdict}
      data-guard={notice?.kind === 'let-go' ? 'anyway' : (isGuarded && notice.kind) || 'none'}
    >
      <h2 id="draft-title" className="visually-hidden">
        {t('draft.title')}
      </h2>
      {notice === null && <Verdict />}
      {isGuarded && <GuardPanel notice={notice} />}
      {notice?.kind === 'macro' && <RecognisedMacroNotice notice={notice} />}
      {areMacrosKnown && <MacroNotices />}
      {/* Said once when the verdict turns, not on every key. */}
      <p role="status" className="visually-hidden">
        {describeDraft(view, customer, t).title}
      </p>
    </section>
  );
}

function Verdict() {
  const { t } = useLocale();
  const customer = useCustomer();
  const view = useSession((state) => state.view);
  const { draft, window } = view;
  const words = describeDraft(view, customer, t);
  // One quiet line is enough for a channel without a window: the clock says it.
  if (window.state === 'unrestricted' && words.title === null) return null;
  const actions = <Actions words={words} isParkable={draft.verdict === 'window-closed'} />;
  return words.title === null ? (
    <div className={quiet.line}>
      <p>{words.text}</p>
      {words.offersTemplate && actions}
    </div>
  ) : (
    <Notice
      tone={words.tone}
      title={words.title}
      actions={(words.offersTemplate || draft.verdict === 'window-closed') && actions}
    >
      {words.text !== null && <p>{words.text}</p>}
      {(words.text === null || ('doubt' in draft && draft.doubt)) && (
        <TemplateReason verdict={draft} />
      )}
      {draft.verdict === 'template-ok' && <DraftBubble />}
    </Notice>
  );
}

interface ActionsProps {
  readonly words: DraftDescription;
  readonly isParkable: boolean;
}

function Actions({ words, isParkable }: ActionsProps) {
  const { t } = useLocale();
  const { goToTemplates } = useActions();
  return (
    <>
      {words.offersTemplate && (
        <Button isPrimary={words.title !== null} onClick={goToTemplates}>
          {t('action.useTemplate')}
        </Button>
      )}
      {isParkable && <ParkButton />}
    </>
  );
}
