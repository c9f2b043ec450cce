import { memo, useState } from 'react';
import styled from 'styled-components';
import type { WireEntry } from '../../world/log-types';
import { color } from '../look/color';

const ARROWS = {
  toHost: { arrow: '→', word: 'App to Zendesk' },
  toApp: { arrow: '←', word: 'Zendesk to app' },
  note: { arrow: '•', word: 'Note' },
} as const;

/** One message; its whole content only once it is opened. */
export const WireLine = memo(function WireLine({
  entry,
  time,
}: {
  entry: WireEntry;
  time: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { arrow, word } = ARROWS[entry.direction];
  return (
    <li>
      <Details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <time>{time}</time>
          <b role="img" aria-label={word} title={word}>
            {arrow}
          </b>
          <code>{entry.label}</code>
          <small>{entry.frameId}</small>
        </summary>
        {isOpen && <pre>{pretty(entry.data)}</pre>}
      </Details>
    </li>
  );
});

/** Messages go as JSON text or as objects; both are read best as indented JSON. */
function pretty(data: unknown): string {
  try {
    return JSON.stringify(typeof data === 'string' ? JSON.parse(data) : data, null, 2) ?? 'nothing';
  } catch {
    return String(data);
  }
}

const Details = styled.details`
  border-block-end: 1px solid ${color('border.subtle')};
  font-size: 12px;
  line-height: 16px;
  summary {
    display: flex;
    gap: 12px;
    padding: 4px 12px;
    cursor: pointer;
    white-space: nowrap;
  }
  summary:hover {
    background: ${color('background.subtle')};
  }
  summary:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -2px;
  }
  time,
  small {
    color: ${color('foreground.subtle')};
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  small {
    margin-inline-start: auto;
  }
  b {
    color: ${color('foreground.primary')};
  }
  code {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  pre {
    max-block-size: 320px;
    margin: 0;
    padding: 8px 12px;
    background: ${color('background.subtle')};
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
