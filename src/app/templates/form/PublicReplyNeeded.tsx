import { useState } from 'react';
import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useActions, useSession } from '../../ticket/use-session';

type Switching = 'idle' | 'busy' | 'failed';

interface PublicReplyNeededProps {
  /** The button goes with its notice: the keyboard needs another place. */
  readonly onSwitched: () => void;
}

/** On an internal note: a template is no note, and the way to the public reply. */
export function PublicReplyNeeded({ onSwitched }: PublicReplyNeededProps) {
  const { t } = useLocale();
  const { makePublic } = useActions();
  const { isNote, isBlank } = useSession(({ ticket: { composer } }) => ({
    isNote: composer.type === 'internalNote',
    isBlank: isBlankDraft(composer),
  }));
  const [state, setState] = useState<Switching>('idle');
  if (!isNote) return null;
  const press = async () => {
    setState('busy');
    const isPublic = await makePublic();
    setState(isPublic ? 'idle' : 'failed');
    if (isPublic) onSwitched();
  };
  return (
    <Notice
      tone="warning"
      title={t('templates.form.isNote')}
      actions={
        <Button isBusy={state === 'busy'} onClick={() => void press()}>
          {t('templates.form.makePublic')}
        </Button>
      }
    >
      {!isBlank && <p>{t('templates.form.noteBecomesReply')}</p>}
      {state === 'failed' && <p role="alert">{t('templates.form.notSwitched')}</p>}
    </Notice>
  );
}
