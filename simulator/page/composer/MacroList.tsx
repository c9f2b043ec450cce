import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import { color } from '../look/color';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

const SHOWN = 100;

export function MacroList({ ticketId, onDone }: { ticketId: number; onDone(): void }) {
  const { world } = useLocalZendesk();
  const macros = useWorld((state) => state.macros);
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = macros.filter(
    ({ active, title }) => active && words.every((word) => title.toLowerCase().includes(word)),
  );
  return (
    <>
      <Field>
        <Field.Label hidden>Search macros</Field.Label>
        <Input
          type="search"
          isCompact
          autoFocus
          placeholder="Search macros"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Field>
      <List>
        {found.slice(0, SHOWN).map(({ id, title }) => {
          const parts = title.split('::');
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  world.applyMacro(ticketId, id);
                  onDone();
                }}
              >
                {parts.length > 1 && <small>{parts.slice(0, -1).join(' › ')} › </small>}
                {parts.at(-1)}
              </button>
            </li>
          );
        })}
      </List>
      {found.length === 0 && <Hint>No macro has these words.</Hint>}
      {found.length > SHOWN && <Hint>{found.length - SHOWN} more: type to find them.</Hint>}
    </>
  );
}

const List = styled.ul`
  flex: 1;
  min-block-size: 0;
  margin: 8px -12px 0;
  padding: 0;
  overflow-y: auto;
  list-style: none;
  button {
    inline-size: 100%;
    padding: 6px 16px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:hover,
  button:focus-visible {
    background: ${color('background.subtle')};
    outline: none;
    box-shadow: inset 3px 0 ${color('border.primaryEmphasis')};
  }
  small {
    color: ${color('foreground.subtle')};
    font-size: inherit;
  }
`;

const Hint = styled.p`
  margin: 8px 0 0;
  color: ${color('foreground.subtle')};
  font-size: 12px;
`;
