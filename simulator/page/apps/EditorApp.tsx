import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { AppFrame } from '../frames/AppFrame';
import { frameIdOf } from '../frames/frame-id';
import { AppIcon } from '../look/AppIcon';
import { color } from '../look/color';
import { Labelled } from '../look/Labelled';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** Until the app asks for another; Zendesk's own is (?). */
const FIRST_HEIGHT = 240;

/**
 * The app's button in the composer, and its pane above it. The app loads when the pane is first opened, and is
 * gone with the ticket's composer: that it starts anew when the agent comes back is (?).
 */
export function EditorApp({ ticketId }: { ticketId: number }) {
  const { boot } = useLocalZendesk();
  const spec = { location: 'ticket_editor', ticketId } as const;
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  const size = usePage((state) => state.frameSizes[frameIdOf(spec, state.generation)]);
  const closings = usePage((state) => state.closings[frameIdOf(spec, state.generation)] ?? 0);
  useEffect(() => {
    if (closings > 0) setOpen(false);
  }, [closings]);
  const location = boot.app.locations.ticket_editor;
  if (!location) return null;
  const toggle = () => {
    setOpen(!isOpen);
    setLoaded(true);
  };
  return (
    <>
      <Button size="small" isBasic aria-expanded={isOpen} onClick={toggle}>
        <Labelled>
          <AppIcon icons={location.icons} /> {boot.app.name}
        </Labelled>
      </Button>
      {isLoaded && (
        <Pane
          hidden={!isOpen}
          style={{ width: size?.width ?? '100%', height: size?.height ?? FIRST_HEIGHT }}
        >
          <AppFrame
            spec={spec}
            url={location.url}
            isActive={isOpen}
            pane="composer"
            title={`${boot.app.name}: composer`}
            style={{ width: '100%', height: '100%' }}
          />
        </Pane>
      )}
    </>
  );
}

/** The bounds that Zendesk gives the pane (V), and those of the composer. */
const Pane = styled.div`
  position: absolute;
  inset-block-end: 100%;
  inset-inline-start: 24px;
  z-index: 5;
  box-sizing: content-box;
  min-inline-size: 100px;
  max-inline-size: min(1000px, calc(100% - 50px));
  min-block-size: 100px;
  max-block-size: 320px;
  border: 1px solid ${color('border.default')};
  border-radius: 8px;
  background: ${color('background.raised')};
  box-shadow: 0 -4px 16px ${color('shadow.medium')};
  overflow: hidden;
  &[hidden] {
    display: none;
  }
`;
