import { useState } from 'react';
import type { Template } from '../../../core/template/template';
import type { InsertFailure } from '../../../session/session-actions';
import { useActions } from '../../ticket/use-session';

export type InsertState = 'idle' | 'inserting' | 'inserted' | InsertFailure;

/** Inserts a filled template into the composer, once at a time, and says how far that has come. */
export function useInsertTemplate(template: Template) {
  const { insertTemplate } = useActions();
  const [state, setState] = useState<InsertState>('idle');
  /** @returns whether it stands in the composer now. */
  const insert = async (values: readonly string[]): Promise<boolean> => {
    if (state === 'inserting') return false;
    setState('inserting');
    const result = await insertTemplate(template, values);
    setState(result.ok ? 'inserted' : result.error);
    return result.ok;
  };
  return { state, insert };
}
