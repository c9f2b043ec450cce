import { useState } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import { useActions } from '../../ticket/use-session';
import { AnywayNotice } from './AnywayNotice';
import { HeldNotice } from './HeldNotice';

interface GuardPanelProps {
  readonly notice: NoticeOf<'held' | 'let-go'>;
}

/** Said while an attempt to send is held back, or may be made once. */
export function GuardPanel({ notice }: GuardPanelProps) {
  const { takeBack } = useActions();
  const [isAsking, setAsking] = useState(false);
  return notice.kind === 'held' ? (
    <HeldNotice notice={notice} isAsking={isAsking} onAsk={setAsking} />
  ) : (
    <AnywayNotice reason={notice.reason} until={notice.until} onTakeBack={takeBack} />
  );
}
