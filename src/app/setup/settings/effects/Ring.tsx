import { useLayoutEffect, useRef } from 'react';
import answer from '../../../answer/answer.module.css';
import { makeRing } from '../../../answer/create-answer';
import { STATE_LOOK } from '../../../answer/state-look';

interface RingProps {
  readonly state: 'open' | 'closing' | 'critical';
  /** Of the whole window, from 0 to 1. */
  readonly fraction: number;
}

/** The ring of the answer, as it looks with so much left. */
export function Ring({ state, fraction }: RingProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ring = makeRing();
    ring.set(fraction, STATE_LOOK[state].icon);
    place.current?.replaceChildren(ring.element);
  }, [state, fraction]);
  return <div ref={place} className={`${answer.window} ${answer[state]}`} />;
}
