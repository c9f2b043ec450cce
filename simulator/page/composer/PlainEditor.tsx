import { useLayoutEffect, useRef } from 'react';
import type { SimTicket } from '../../world/ticket-types';
import { useLocalZendesk } from '../state/local-zendesk';
import { PlainBox } from './EditorBox';

/** The composer of messaging channels. */
export function PlainEditor({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  const { text, selection } = ticket.composer;
  const area = useRef<HTMLTextAreaElement>(null);

  const tellCursor = ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) => {
    const isAtEnd = selectionStart === value.length;
    const next = isAtEnd ? null : { start: selectionStart, end: selectionEnd };
    const known = world.ticket(ticket.id).composer.selection;
    if (next?.start === known?.start && next?.end === known?.end) return;
    world.setComposerSelection(ticket.id, next);
  };

  // After an app inserted at the cursor, the cursor stands behind what it inserted.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || !selection) return;
    if (element.selectionStart === selection.start && element.selectionEnd === selection.end)
      return;
    element.setSelectionRange(selection.start, selection.end);
  }, [selection]);

  return (
    <PlainBox
      ref={area}
      aria-label="Reply"
      dir="auto"
      value={text}
      onChange={(event) => {
        world.setComposerText(ticket.id, event.target.value, 'agent');
        tellCursor(event.target);
      }}
      onSelect={(event) => tellCursor(event.currentTarget)}
    />
  );
}
