import { IconButton } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { AppFrame } from '../frames/AppFrame';
import { AppIcon } from '../look/AppIcon';
import { color } from '../look/color';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { withBar } from '../state/page-callbacks';

/** The app's icon in the bar on top, and its popover. The app loads when that is first opened. */
export function TopBarApp() {
  const { boot, page } = useLocalZendesk();
  const { open, size } = usePage((state) => state.popover);
  const isLoaded = usePage((state) => state.loadedBars.includes('top_bar'));
  const icon = usePage((state) => state.icons.top_bar);
  const anchor = useRef<HTMLDivElement>(null);
  const location = boot.app.locations.top_bar;
  const hidesItself = open && location?.autoHide === true;
  useEffect(() => {
    if (!hidesItself) return;
    const hide = ({ target }: Event) => {
      if (anchor.current?.contains(target as Node)) return;
      page.set({ popover: { ...page.get().popover, open: false } });
    };
    window.addEventListener('pointerdown', hide);
    return () => window.removeEventListener('pointerdown', hide);
  }, [page, hidesItself]);
  if (!location) return null;
  const { name } = boot.app;
  const toggle = () =>
    page.set({
      popover: { open: !open, size },
      loadedBars: withBar(page.get().loadedBars, 'top_bar'),
    });
  const shown = { width: 320, height: 240, ...location.size, ...size };
  return (
    <Anchor ref={anchor}>
      <IconButton aria-label={name} aria-expanded={open} onClick={toggle}>
        {icon?.chars ? (
          <span>{icon.chars}</span>
        ) : (
          <AppIcon icons={location.icons} {...(icon && { symbol: icon.symbol })} />
        )}
      </IconButton>
      {isLoaded && (
        <Popover hidden={!open}>
          <AppFrame
            spec={{ location: 'top_bar' }}
            url={location.url}
            isActive={open}
            pane="bar"
            title={`${name}: top bar`}
            style={{ width: shown.width, height: shown.height }}
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
