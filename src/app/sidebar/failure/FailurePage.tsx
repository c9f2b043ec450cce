import { useRef } from 'react';
import styles from '../sidebar.module.css';
import { useResize } from '../use-resize';
import { type Failure, FailurePanel } from './FailurePanel';

export interface FailureRest {
  readonly onTryAgain?: () => void;
  /** There when Zendesk can be asked for the room that the words need. */
  readonly resize?: (heightPx: number) => Promise<void>;
}

const noRoomToAsk = async () => {};

/** A failure that leaves nothing else to show. */
export function FailurePage({
  failure,
  onTryAgain,
  resize = noRoomToAsk,
}: FailureRest & { readonly failure: Failure }) {
  const content = useRef<HTMLElement>(null);
  useResize(content, resize);
  return (
    <main ref={content} className={styles.sidebar}>
      <FailurePanel failure={failure} onTryAgain={onTryAgain} />
    </main>
  );
}
