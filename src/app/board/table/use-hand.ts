import { type HTMLAttributes, useCallback, useEffect, useRef, useState } from 'react';

/** A hand that rests for longer is not about to press anything. */
const REST_MS = 20_000;

type HandProps = Pick<
  HTMLAttributes<HTMLElement>,
  'onPointerMove' | 'onPointerLeave' | 'onKeyDownCapture' | 'onWheel'
>;

export interface Hand {
  /** Somebody moves the pointer over this, or works in it by keyboard. */
  readonly isHere: boolean;
  /** For the element that is watched. */
  readonly props: HandProps;
}

/** Is somebody at work in this element just now? Then nothing may move away under them. */
export function useHand(isActive: boolean): Hand {
  const [isHere, setHere] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    setHere(false);
  }, []);
  const come = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(leave, REST_MS);
    setHere(true);
  }, [leave]);
  useEffect(() => {
    if (!isActive) leave();
  }, [isActive, leave]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isHere: isHere && isActive,
    props: { onPointerMove: come, onWheel: come, onKeyDownCapture: come, onPointerLeave: leave },
  };
}
