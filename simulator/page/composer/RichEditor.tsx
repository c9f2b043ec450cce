import { useLayoutEffect, useRef } from 'react';
import { isBlank } from '../../world/composer-text';
import type { SimTicket } from '../../world/ticket-types';
import { safeHtml } from '../format/safe-html';
import { useLocalZendesk } from '../state/local-zendesk';
import { RichBox } from './EditorBox';

/** The composer of notes and e-mail: what it holds is HTML, in paragraphs as Zendesk has it. */
export function RichEditor({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  const { text } = ticket.composer;
  const box = useRef<HTMLDivElement>(null);
  /** What the agent typed last: writing it back would move the cursor. */
  const typed = useRef<string>();

  useLayoutEffect(() => {
    if (!box.current || text === typed.current) return;
    typed.current = text;
    box.current.innerHTML = safeHtml(text);
    if (document.activeElement === box.current) {
      window.getSelection()?.selectAllChildren(box.current);
      window.getSelection()?.collapseToEnd();
    }
  }, [text]);

  const take = () => {
    const html = box.current?.innerHTML ?? '';
    const isBare = !/^<(p|div|ul|ol|h\d|blockquote|pre)\b/i.test(html);
    typed.current = isBlank(html) ? '' : isBare ? `<p>${html}</p>` : html;
    if (typed.current === '' && box.current) box.current.innerHTML = '';
    world.setComposerText(ticket.id, typed.current, 'agent');
  };

  return (
    <RichBox
      ref={box}
      role="textbox"
      aria-multiline="true"
      aria-label="Reply"
      dir="auto"
      contentEditable
      tabIndex={0}
      suppressContentEditableWarning
      onInput={take}
    />
  );
}
