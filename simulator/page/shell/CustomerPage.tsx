import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { color } from '../look/color';
import { useActiveTicket, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import type { PageView } from '../state/page-state';

/** The place of user_sidebar and organization_sidebar: who the customer is, in a few lines. */
export function CustomerPage({
  view,
}: {
  view: Extract<PageView, { kind: 'user' | 'organization' }>;
}) {
  const { page, boot } = useLocalZendesk();
  const ticket = useActiveTicket();
  const userId = view.kind === 'user' ? view.userId : ticket?.requesterId;
  const user = useWorld((state) => state.users.find((candidate) => candidate.id === userId));
  if (!user) return <Area>There is no such user.</Area>;
  return (
    <Area>
      <h1>{user.name}</h1>
      <dl>
        <dt>Email</dt>
        <dd>{user.email ?? '–'}</dd>
        <dt>Phone</dt>
        <dd>{user.phone ?? '–'}</dd>
        <dt>Language</dt>
        <dd>{user.locale}</dd>
        <dt>Time zone</dt>
        <dd>{user.timeZone}</dd>
      </dl>
      <Button size="small" onClick={() => page.set({ view: { kind: 'ticket' } })}>
        Back to the ticket
      </Button>{' '}
      {boot.app.locations.organization_sidebar && view.kind === 'user' && (
        <Button size="small" onClick={() => page.set({ view: { kind: 'organization' } })}>
          Organization
        </Button>
      )}
    </Area>
  );
}

const Area = styled.section`
  flex: 1 1 0;
  padding: 24px 32px;
  overflow: auto;
  h1 {
    margin: 0 0 16px;
    font-size: 22px;
    line-height: 28px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 8px 24px;
    margin: 0 0 24px;
  }
  dt {
    color: ${color('foreground.subtle')};
  }
  dd {
    margin: 0;
  }
`;
