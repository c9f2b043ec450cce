import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * False until the first screen has been painted. What that screen does not need waits for this, so
 * that its code is neither fetched nor run before the answer is there.
 */
export function useAfterFirstPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return isPainted;
}
