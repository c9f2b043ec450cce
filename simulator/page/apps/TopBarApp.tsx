import { IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { AppFrame } from '../frames/AppFrame';
import { AppIcon } from '../look/AppIcon';
import { color } from '../look/color';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { withBar } from '../state/page-callbacks';

export function TopBarApp() {
  const { boot, page } = useLocalZendesk();
  const { open, size } = usePage((state) => state.popover);
  const isLoaded = usePage((state) => state.loadedBars.includes('top_bar'));
  const badge = usePage((state) => state.badges.top_bar);
  const location = boot.app.locations.top_bar;
  if (!location) return null;
  const { name } = boot.app;
  return (
    <Anchor>
      <IconButton
        aria-label={name}
        aria-expanded={open}
        onClick={() =>
          page.set({
            popover: { open: !open, size },
            loadedBars: withBar(page.get().loadedBars, 'top_bar'),
          })
        }
      >
        {badge ? <span>{badge}</span> : <AppIcon icon={location.icon} />}
      </IconButton>
      {isLoaded && (
        <Popover hidden={!open}>
          <AppFrame
            spec={{ location: 'top_bar' }}
            url={location.url}
            isActive={open}
            isPane
            title={name}
            style={{ width: size.width ?? 320, height: size.height ?? 240 }}
          />
        </Popover>
      )}
    </Anchor>
  );
}

const Anchor = styled.div`
  position: relative;
`;

const Popover = styled.div`
  position: absolute;
  inset-block-start: calc(100% + 4px);
  inset-inline-end: 0;
  z-index: 20;
  border: 1px solid ${color('border.default')};
  border-radius: 8px;
  background: ${color('background.raised')};
  box-shadow: 0 8px 24px ${color('shadow.large')};
  overflow: hidden;
  &[hidden] {
    display: none;
  }
`;
