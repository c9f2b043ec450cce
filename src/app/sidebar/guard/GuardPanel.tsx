import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LateReplyRule } from '../../../core/guard/guard-settings';
import { type GuardState, PASS_MS } from '../../../core/guard/guard-state';
import { allowsAnyway, needsReason } from '../../../core/guard/hold';
import type { SendReason } from '../../../core/guard/send-reason';
import { plus } from '../../../core/time';
import { AnywayNotice } from './AnywayNotice';
import styles from './guard-panel.module.css';
import { HeldNotice } from './HeldNotice';

interface GuardPanelProps {
  readonly state: Extract<GuardState, { kind: 'held' | 'anyway' }>;
  readonly rule: LateReplyRule;
  readonly onSendAnyway: (reason: SendReason | null) => void;
  readonly onTakeBack: () => void;
  readonly onUseTemplate: () => void;
  /** A way to keep the draft for later, where there is one. */
  readonly park: ReactNode;
}

/** Stands in the draft's place while an attempt to send is held back, or may be made once. */
export function GuardPanel({
  state,
  rule,
  onSendAnyway,
  onTakeBack,
  onUseTemplate,
  park,
}: GuardPanelProps) {
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
      {state.kind === 'held' ? (
        <HeldNotice
          hold={state.hold}
          isAsking={isAsking}
          onAsk={allowsAnyway(rule, state.hold) ? ask : null}
          needsReason={needsReason(rule)}
          onSendAnyway={(reason) => {
            ask(false);
            onSendAnyway(reason);
          }}
          onUseTemplate={onUseTemplate}
          park={park}
        />
      ) : (
        <AnywayNotice
          reason={state.reason}
          until={plus(state.grantedAt, PASS_MS)}
          onTakeBack={() => {
            keepsFocus.current = true;
            onTakeBack();
          }}
        />
      )}
    </div>
  );
}
