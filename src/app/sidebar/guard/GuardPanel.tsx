import { useEffect, useRef, useState } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import { useActions } from '../../ticket/use-session';
import { AnywayNotice } from './AnywayNotice';
import styles from './guard-panel.module.css';
import { HeldNotice } from './HeldNotice';

interface GuardPanelProps {
  readonly notice: NoticeOf<'held' | 'let-go'>;
}

/** Stands in the draft's place while an attempt to send is held back, or may be made once. */
export function GuardPanel({ notice }: GuardPanelProps) {
  const { takeBack } = useActions();
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const keepsFocus = useRef(false);
  useEffect(() => {
    // What was pressed is gone; the keyboard stays in this place.
    if (keepsFocus.current) box.current?.focus();
    keepsFocus.current = false;
  });
  const ask = (asks: boolean) => {
    keepsFocus.current = !asks;
    setAsking(asks);
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      {notice.kind === 'held' ? (
        <HeldNotice notice={notice} isAsking={isAsking} onAsk={ask} />
      ) : (
        <AnywayNotice
          reason={notice.reason}
          until={notice.until}
          onTakeBack={() => {
            keepsFocus.current = true;
            takeBack();
          }}
        />
      )}
    </div>
  );
}
