import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { color } from '../look/color';
import { Icon } from '../look/Icon';
import { Labelled } from '../look/Labelled';
import { MacroList } from './MacroList';

/** Zendesk's own macro menu, which no app hears of. */
export function MacroMenu({ ticketId }: { ticketId: number }) {
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (!area.current?.contains(event.target as Node)) setOpen(false);
    };
    // A click in an app's iframe does not arrive here; the loss of focus does.
    const closeOnBlur = () => setOpen(false);
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', closeOnBlur);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', closeOnBlur);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Anchor ref={area} onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <Button
        ref={button}
        size="small"
        isNeutral
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Labelled>
          <Icon name="lightning" /> Macros
        </Labelled>
      </Button>
      {isOpen && (
        <Panel role="dialog" aria-label="Macros">
          <MacroList ticketId={ticketId} onDone={close} />
        </Panel>
      )}
    </Anchor>
  );
}

const Anchor = styled.div`
  position: relative;
`;

const Panel = styled.div`
  position: absolute;
  inset-block-end: calc(100% + 8px);
  inset-inline-start: 0;
  z-index: 10;
  display: flex;
  flex-direction: column;
  inline-size: 360px;
  max-block-size: min(380px, 50vh);
  padding: 12px;
  border: 1px solid ${color('border.default')};
  border-radius: 8px;
  background: ${color('background.raised')};
  box-shadow: 0 8px 24px ${color('shadow.large')};
`;
