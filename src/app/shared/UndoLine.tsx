import { useEffect, useRef } from 'react';
import { useLocale } from '../i18n/LocaleContext';
import styles from './quiet-line.module.css';
import { TextButton } from './TextButton';

/** Long enough to notice a slip, short enough not to stay as noise. */
const SHOWN_MS = 60_000;

interface UndoLineProps {
  /** What was just done. */
  readonly text: string;
  readonly onUndo: () => void;
  /** Nobody undid it. */
  readonly onGone: () => void;
}

/** One quiet line after something was taken from the screen, with the way back in words. */
export function UndoLine({ text, onUndo, onGone }: UndoLineProps) {
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on with the way back.
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
    const timer = setTimeout(() => gone.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={box} className={styles.line}>
      <span role="status">{text}</span> <TextButton onClick={onUndo}>{t('action.undo')}</TextButton>
    </div>
  );
}
