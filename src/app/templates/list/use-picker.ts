import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Template } from '../../../core/template/template';
import { templateKey } from '../../../core/template/template-key';

export interface Picker {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement>;
  /** Whose form is shown; null: none. */
  readonly chosenKey: string | null;
  /** Whose form the agent has just left; null: none. */
  readonly leftKey: string | null;
  /** Grows each time the agent comes to the list anew: what they marked and used counts from then on. */
  readonly visit: number;
  readonly pick: (template: Template) => void;
  readonly goBack: () => void;
}

/**
 * What an agent searched for and picked.
 * @param focusRequest grows each time the agent is sent to the search.
 * @param keepsForm a form that is open stays open then: its fields may be half filled.
 */
export function usePicker(focusRequest: number, { keepsForm = false } = {}): Picker {
  const [query, setQuery] = useState('');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [leftKey, setLeftKey] = useState<string | null>(null);
  const [visit, setVisit] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const isSearchWanted = useRef(false);

  useEffect(() => {
    if (focusRequest === 0) return;
    isSearchWanted.current = true;
    setLeftKey(null);
    setVisit((before) => before + 1);
    if (!keepsForm) setChosenKey(null);
  }, [focusRequest, keepsForm]);
  // After each render: the list is only seen again once the form is gone.
  useEffect(() => {
    const field = search.current;
    if (!isSearchWanted.current || !field || field.closest('[hidden]')) return;
    isSearchWanted.current = false;
    field.focus();
  });

  const pick = useCallback((template: Template) => {
    setLeftKey(null);
    setChosenKey(templateKey(template));
  }, []);
  const goBack = () => {
    setLeftKey(chosenKey);
    setVisit((before) => before + 1);
    setChosenKey(null);
  };
  return { query, setQuery, search, chosenKey, leftKey, visit, pick, goBack };
}
