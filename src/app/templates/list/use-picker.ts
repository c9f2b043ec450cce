import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Template, templateKey } from '../../../core/template/template';
import { useActions, useSession } from '../../ticket/use-session';

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
  /** From a form whose template went out: its row is not the next step. */
  readonly close: () => void;
  /** To one more template: an empty search, and nothing of the last one. */
  readonly startAnew: () => void;
}

/** The first row of those that fit, its heading in sight; null: none fits. */
function firstFitting(search: HTMLElement): HTMLElement | null {
  const group = search.closest('[data-templates]')?.querySelector('[data-group="fitting"]');
  group?.scrollIntoView?.({ block: 'nearest' });
  return group?.querySelector<HTMLElement>('[data-pick]') ?? null;
}

/**
 * What an agent searched for and picked.
 * @param searchRequest grows each time the agent is sent to the search; a form that is half filled may
 *   stay open before it.
 * @param prefersFitting who is sent here with a draft comes to the first template that says it, if any.
 */
export function usePicker(searchRequest: number, prefersFitting = false): Picker {
  const chosenKey = useSession(({ shown }) => shown.picked);
  const { pickTemplate } = useActions();
  const [query, setQuery] = useState('');
  const [leftKey, setLeftKey] = useState<string | null>(null);
  const [visit, setVisit] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const isSearchWanted = useRef(false);
  const isFittingWanted = useRef(false);

  useEffect(() => {
    if (searchRequest === 0) return;
    isSearchWanted.current = true;
    isFittingWanted.current = prefersFitting;
    if (prefersFitting) setQuery('');
    setLeftKey(null);
    setVisit((before) => before + 1);
  }, [searchRequest, prefersFitting]);
  const lastChosen = useRef(chosenKey);
  useEffect(() => {
    // The form has done its work, or was left: the list is there anew.
    if (lastChosen.current !== null && chosenKey === null) setVisit((before) => before + 1);
    lastChosen.current = chosenKey;
  }, [chosenKey]);
  // After each render: the list is only seen again once the form is gone.
  useEffect(() => {
    const field = search.current;
    // Not before the old search is gone from the list.
    if (isFittingWanted.current && query !== '') return;
    if (!isSearchWanted.current || !field || field.closest('[hidden]')) return;
    isSearchWanted.current = false;
    const fitting = isFittingWanted.current ? firstFitting(field) : null;
    isFittingWanted.current = false;
    (fitting ?? field).focus();
  });

  const pick = useCallback(
    (template: Template) => {
      setLeftKey(null);
      pickTemplate(templateKey(template));
    },
    [pickTemplate],
  );
  const goBack = () => {
    setLeftKey(chosenKey);
    pickTemplate(null);
  };
  const close = () => {
    setLeftKey(null);
    pickTemplate(null);
  };
  const startAnew = () => {
    setLeftKey(null);
    setQuery('');
    isSearchWanted.current = true;
  };
  return { query, setQuery, search, chosenKey, leftKey, visit, pick, goBack, close, startAnew };
}
