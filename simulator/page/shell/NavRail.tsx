import type { ReactNode } from 'react';
import styled from 'styled-components';
import { AppIcon } from '../look/AppIcon';
import { Icon } from '../look/Icon';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { withBar } from '../state/page-callbacks';

/** Zendesk's dark rail. Only what leads somewhere here is a button. */
export function NavRail() {
  const { boot, page } = useLocalZendesk();
  const view = usePage((state) => state.view);
  const icon = usePage((state) => state.icons.nav_bar);
  return (
    <Rail aria-label="Main">
      <Logo aria-hidden="true">z</Logo>
      <Item
        icon={<Icon name="inbox" />}
        name="Ticket"
        isCurrent={view.kind === 'ticket'}
        onClick={() => page.set({ view: { kind: 'ticket' } })}
      />
      {boot.app.locations.nav_bar && (
        <Item
          icon={
            <AppIcon
              icons={boot.app.locations.nav_bar.icons}
              {...(icon && { symbol: icon.symbol })}
            />
          }
          name={boot.app.name}
          badge={icon?.chars ?? undefined}
          isCurrent={view.kind === 'navBar'}
          onClick={() =>
            page.set({
              view: { kind: 'navBar' },
              loadedBars: withBar(page.get().loadedBars, 'nav_bar'),
            })
          }
        />
      )}
    </Rail>
  );
}

interface ItemProps {
  icon: ReactNode;
  name: string;
  badge?: string | undefined;
  isCurrent: boolean;
  onClick(): void;
}

function Item({ icon, name, badge, isCurrent, onClick }: ItemProps) {
  return (
    <RailButton
      type="button"
      aria-label={name}
      title={name}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {icon}
      {badge && <Badge aria-hidden="true">{badge}</Badge>}
    </RailButton>
  );
}

// Zendesk's rail is the same dark green in both schemes: the one place with colours of its own.
const Rail = styled.nav`
  grid-area: rail;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 4px;
  padding-block: 8px;
  background: #03363d;
  color: #d8e9ea;
`;

const Logo = styled.span`
  display: grid;
  place-items: center;
  block-size: 32px;
  margin-block-end: 8px;
  font-size: 20px;
  font-weight: 700;
`;

const RailButton = styled.button`
  position: relative;
  display: grid;
  place-items: center;
  inline-size: 40px;
  block-size: 40px;
  border: 0;
  border-radius: 6px;
  background: transparent;
  color: inherit;
  cursor: pointer;
  &:hover {
    background: rgb(255 255 255 / 8%);
  }
  &[aria-current] {
    background: rgb(255 255 255 / 16%);
    color: #fff;
  }
  &:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }
`;

const Badge = styled.span`
  position: absolute;
  inset-block-start: 2px;
  inset-inline-end: 2px;
  padding-inline: 4px;
  border-radius: 8px;
  background: #cc3340;
  color: #fff;
  font-size: 10px;
  line-height: 14px;
`;
