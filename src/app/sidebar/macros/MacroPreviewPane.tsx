import { useId } from 'react';
import type { MacroPreview } from '../../../core/macro/field-changes';
import type { Macro } from '../../../core/macro/macro';
import { macroName } from '../../../core/macro/macro-path';
import type { RequestFailure } from '../../../core/request-failure';
import type { PreviewCache } from '../../../session/preview-cache';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { describeFailure } from '../../shared/describe-failure';
import { Notice } from '../../shared/Notice';
import { useCustomer } from '../../ticket/use-session';
import { FieldChanges } from './FieldChanges';
import { MacroOwnText } from './MacroOwnText';
import { MacroTextBubble } from './MacroTextBubble';
import styles from './macro-preview.module.css';
import { useMacroPreview } from './use-macro-preview';

interface MacroPreviewPaneProps {
  readonly id: string;
  readonly macro: Macro;
  readonly previews: PreviewCache;
}

/** What a macro would write to this customer and change in this ticket, as Zendesk previews it. */
export function MacroPreviewPane({ id, macro, previews }: MacroPreviewPaneProps) {
  const { t } = useLocale();
  const { state, retry } = useMacroPreview(previews, macro);
  const isRenewing = state.status === 'ready' && state.isRenewing;
  const isLoading = state.status === 'loading';
  const values = { macro: macroName(macro) };
  return (
    <section
      id={id}
      className={styles.pane}
      aria-label={t('macroPreview.show', values)}
      aria-busy={isLoading || isRenewing}
    >
      <p role="status" className={isRenewing ? styles.caption : 'visually-hidden'}>
        {isRenewing && t('macroPreview.renewing')}
        {state.status === 'ready' && !isRenewing && t('macroPreview.shown', values)}
      </p>
      {isLoading && <p className={styles.caption}>{t('tools.loading')}</p>}
      {state.status === 'failed' && (
        <PreviewFailure macro={macro} failure={state.failure} onRetry={retry} />
      )}
      {state.status === 'ready' && (
        <div className={`${styles.pane} ${isRenewing ? styles.renewing : ''}`}>
          <WhatItWrites macro={macro} preview={state.preview} />
          <WhatItChanges preview={state.preview} />
        </div>
      )}
    </section>
  );
}

interface Previewed {
  readonly macro: Macro;
  readonly preview: MacroPreview;
}

function WhatItWrites({ macro, preview: { text, isPublic } }: Previewed) {
  const { t } = useLocale();
  const customer = useCustomer();
  const hasMedia = macro.hasMedia && isPublic;
  const writesNothing = text === null && !hasMedia && macro.asides.length === 0;
  return (
    <>
      {text !== null && (
        <MacroTextBubble
          caption={isPublic ? t('macroPreview.customerGets', { customer }) : t('macroPreview.note')}
          comment={text}
          isNote={!isPublic}
        />
      )}
      {hasMedia && <p className={styles.caption}>{t('macroPreview.media')}</p>}
      {macro.asides.includes('side-conversation') && (
        <p className={styles.caption}>{t('macroPreview.sideConversation', { customer })}</p>
      )}
      {macro.asides.includes('notification') && (
        <p className={styles.caption}>{t('macroPreview.notification', { customer })}</p>
      )}
      {writesNothing && <p className={styles.caption}>{t('macroPreview.nothing', { customer })}</p>}
    </>
  );
}

function WhatItChanges({ preview }: { readonly preview: MacroPreview }) {
  const { t } = useLocale();
  const title = useId();
  if (preview.changes.length === 0) {
    return <p className={styles.caption}>{t('macroPreview.noChanges')}</p>;
  }
  return (
    <div>
      <p id={title} className={styles.caption}>
        {t('macroPreview.changes')}
      </p>
      <FieldChanges of={preview} labelledBy={title} />
    </div>
  );
}

interface PreviewFailureProps {
  readonly macro: Macro;
  readonly failure: RequestFailure;
  readonly onRetry: () => void;
}

/** Why there is no preview, and what is known without Zendesk: the macro's own text. */
function PreviewFailure({ macro, failure, onRetry }: PreviewFailureProps) {
  const { t } = useLocale();
  const isGone = failure.kind === 'status' && failure.status === 404;
  const asked = failure.kind === 'status' ? failure.retryAfterMs : null;
  const pause = { leftMs: asked ?? 0, isRetrying: false };
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('macroPreview.failed')}
        actions={<Button onClick={onRetry}>{t('action.tryAgain')}</Button>}
      >
        <p>{isGone ? t('macroPreview.notFound') : describeFailure(failure, 'macros', t, pause)}</p>
        <p>{t(macro.comment ? 'macroPreview.stillWorks' : 'macroPreview.stillWorksNoText')}</p>
        {macro.comment && (
          <p className={styles.own} dir="auto">
            <MacroOwnText comment={macro.comment} />
          </p>
        )}
      </Notice>
    </div>
  );
}
