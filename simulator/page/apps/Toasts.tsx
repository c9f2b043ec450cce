import { Notification } from '@zendeskgarden/react-notifications';
import { useEffect } from 'react';
import styled from 'styled-components';
import type { SimToast } from '../../world/log-types';
import { usePage, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** Over the conversation: what an app says must not cover the app. */
const BESIDE_TRAY = 56;

const TYPES = { notice: 'success', alert: 'warning', error: 'error' } as const;

/** What apps say with `notify`, and Zendesk's own errors. */
export function Toasts() {
  const toasts = useWorld((state) => state.toasts);
  const trayWidth = usePage((page) => page.trayWidth);
  return (
    <Stack style={{ insetInlineEnd: trayWidth + BESIDE_TRAY }}>
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </Stack>
  );
}

function Toast({ toast }: { toast: SimToast }) {
  const { world, boot } = useLocalZendesk();
  const { id, kind, text, durationMs, by } = toast;
  useEffect(() => {
    if (durationMs === null) return;
    const timer = setTimeout(() => world.dismissToast(id), durationMs);
    return () => clearTimeout(timer);
  }, [world, id, durationMs]);
  return (
    <Notification type={TYPES[kind]} role={kind === 'error' ? 'alert' : 'status'}>
      <Notification.Title>{by === 'app' ? boot.app.name : 'Zendesk'}</Notification.Title>
      {text}
      <Notification.Close aria-label="Dismiss" onClick={() => world.dismissToast(id)} />
    </Notification>
  );
}

const Stack = styled.div`
  position: fixed;
  inset-block-start: 60px;
  z-index: 500;
  display: flex;
  flex-direction: column;
  gap: 8px;
  inline-size: 340px;
`;
