import { Body, Close, Header, Modal } from '@zendeskgarden/react-modals';
import { AppFrame } from '../frames/AppFrame';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** Windows that the app opened with `instances.create`. */
export function AppModals() {
  const { boot, host } = useLocalZendesk();
  const modals = usePage((state) => state.modals);
  return modals.map(({ instanceGuid, url, size, ticketId }) => (
    <Modal
      key={instanceGuid}
      onClose={() => host.closeModal(instanceGuid)}
      style={{ inlineSize: 'fit-content', maxInlineSize: '95vw' }}
    >
      <Header>{boot.app.name}</Header>
      <Body style={{ padding: 0 }}>
        <AppFrame
          spec={{ location: 'modal', instanceGuid, ...(ticketId !== undefined && { ticketId }) }}
          url={url}
          isActive
          title={`${boot.app.name}: window`}
          style={{
            width: size.width ?? 600,
            maxWidth: '100%',
            height: size.height ?? 400,
            maxHeight: '80vh',
          }}
        />
      </Body>
      <Close aria-label="Close" />
    </Modal>
  ));
}
