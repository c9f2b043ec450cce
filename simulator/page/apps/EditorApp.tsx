import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { AppFrame } from '../frames/AppFrame';
import { frameIdOf } from '../frames/frame-id';
import { color } from '../look/color';
import { Icon } from '../look/Icon';
import { Labelled } from '../look/Labelled';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { withBar } from '../state/page-callbacks';

/** The app's button in the composer, and its pane above it. */
export function EditorApp({ ticketId }: { ticketId: number }) {
  const { boot, page } = useLocalZendesk();
  const spec = { location: 'ticket_editor', ticketId } as const;
  const isOpen = usePage((state) => state.editorPaneOpen);
  const isLoaded = usePage((state) => state.loadedBars.includes('ticket_editor'));
  const size = usePage((state) => state.frameSizes[frameIdOf(spec, state.generation)]);
  const location = boot.app.locations.ticket_editor;
  if (!location) return null;
  return (
    <>
      <Button
        size="small"
        isBasic
        aria-expanded={isOpen}
        onClick={() =>
          page.set({
            editorPaneOpen: !isOpen,
            loadedBars: withBar(page.get().loadedBars, 'ticket_editor'),
          })
        }
      >
        <Labelled>
          <Icon name="puzzle" /> {boot.app.name}
        </Labelled>
      </Button>
      {isLoaded && (
        <Pane hidden={!isOpen}>
          <AppFrame
            spec={spec}
            url={location.url}
            isActive={isOpen}
            isPane
            title={`${boot.app.name}: composer`}
            style={{ width: size?.width ?? '100%', height: size?.height ?? 240 }}
          />
        </Pane>
      )}
    </>
  );
}

/** The bounds that Zendesk gives the pane. */
const Pane = styled.div`
  position: absolute;
  inset-block-end: 100%;
  inset-inline: 24px;
  z-index: 5;
  border: 1px solid ${color('border.default')};
  border-radius: 8px;
  background: ${color('background.raised')};
  box-shadow: 0 -4px 16px ${color('shadow.medium')};
  overflow: auto;
  iframe {
    min-width: 100px;
    max-width: 1000px;
    min-height: 100px;
    max-height: 320px;
  }
  &[hidden] {
    display: none;
  }
`;
