import { Field, Select } from '@zendeskgarden/react-forms';
import type { ComponentProps } from 'react';
import styled from 'styled-components';
import { color } from '../look/color';
import { usePage, useTabs, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import type { TrayWidth } from '../state/page-state';
import { AppPanel } from './AppPanel';
import { UnloadedApp } from './UnloadedApp';

const WIDTHS: readonly TrayWidth[] = [320, 400, 600];

/** The sidebar: one panel for each ticket tab that was opened, only the active one's shown. */
export function AppsTray() {
  const { page, boot } = useLocalZendesk();
  const width = usePage((state) => state.trayWidth);
  const isVisible = usePage((state) => state.trayVisible);
  const view = usePage((state) => state.view);
  const visited = usePage((state) => state.visited);
  const tickets = useTabs();
  const activeId = useWorld((state) => state.activeTicketId);
  const { locations, unloaded } = boot.app;
  const isShown = isVisible && view.kind !== 'navBar';
  const wanted =
    view.kind === 'ticket'
      ? 'ticket_sidebar'
      : view.kind === 'user'
        ? 'user_sidebar'
        : 'organization_sidebar';

  return (
    <Tray aria-label="Apps" hidden={!isShown} style={{ inlineSize: width + 2 * PADDING + 1 }}>
      <Heading>
        <h2>Apps</h2>
        <Field>
          <Field.Label hidden>Tray width</Field.Label>
          <Select
            isCompact
            value={width}
            onChange={(event) => {
              const chosen = WIDTHS.find((known) => known === Number(event.target.value));
              if (chosen) page.set({ trayWidth: chosen });
            }}
          >
            {WIDTHS.map((pixels) => (
              <option key={pixels} value={pixels}>
                {pixels} px
              </option>
            ))}
          </Select>
        </Field>
      </Heading>
      {tickets
        .filter((ticket) => visited.includes(ticket.id))
        .map((ticket) => (
          <App
            key={ticket.id}
            spec={{
              location: ticket.isNew ? 'new_ticket_sidebar' : 'ticket_sidebar',
              ticketId: ticket.id,
            }}
            isActive={view.kind === 'ticket' && ticket.id === activeId}
          />
        ))}
      {view.kind === 'user' && (
        <App key={view.userId} spec={{ location: 'user_sidebar', userId: view.userId }} isActive />
      )}
      {view.kind === 'organization' && <App spec={{ location: 'organization_sidebar' }} isActive />}
      {!locations[wanted] && (
        <p>
          {unloaded.includes(wanted)
            ? `This app does not load by itself in ${wanted}.`
            : `This app has no page for ${wanted}.`}
        </p>
      )}
    </Tray>
  );
}

/** The app beside a ticket, a user or an organization, as far as it has a place there. */
function App(props: ComponentProps<typeof AppPanel>) {
  const { unloaded } = useLocalZendesk().boot.app;
  return unloaded.includes(props.spec.location) ? (
    <UnloadedApp {...props} />
  ) : (
    <AppPanel {...props} />
  );
}

const PADDING = 16;

const Tray = styled.section`
  flex: none;
  padding: 0 ${PADDING}px ${PADDING}px;
  border-inline-start: 1px solid ${color('border.default')};
  overflow: hidden auto;
  scrollbar-width: thin;
  p {
    color: ${color('foreground.subtle')};
  }
  &[hidden] {
    display: none;
  }
`;

const Heading = styled.header`
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-block-size: 52px;
  h2 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }
`;
