import { useState } from 'react';
import styled from 'styled-components';
import type { FrameSpec } from '../../host/host';
import { AppFrame } from '../frames/AppFrame';
import { frameIdOf } from '../frames/frame-id';
import { color } from '../look/color';
import { Icon } from '../look/Icon';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { reloadApp } from '../state/reload-app';

/** Until the app asks for more; browsers give an iframe that nobody sized as much. */
const FIRST_HEIGHT = 150;
/** Of an app that is not `flexible`. */
const FIXED_WIDTH = 320;

interface Props {
  spec: Omit<FrameSpec, 'frameId'>;
  isActive: boolean;
}

/** An app in the tray, with Zendesk's little header. */
export function AppPanel({ spec, isActive }: Props) {
  const { boot, host, page } = useLocalZendesk();
  const frameId = usePage((state) => frameIdOf(spec, state.generation));
  const size = usePage((state) => state.frameSizes[frameId]);
  const isHidden = usePage((state) => state.hiddenFrames[frameId] === true);
  const [isCollapsed, setCollapsed] = useState(false);
  const { name, locations } = boot.app;
  const location = locations[spec.location];
  if (!location) return null;

  const toggle = () => {
    host.setCollapsed(frameId, !isCollapsed);
    setCollapsed(!isCollapsed);
  };
  return (
    <Panel hidden={!isActive || isHidden}>
      <Header>
        <h3>{name}</h3>
        <button type="button" aria-label={`Reload ${name}`} onClick={() => reloadApp(page)}>
          <Icon name="reload" />
        </button>
        <button
          type="button"
          aria-label={`${isCollapsed ? 'Expand' : 'Collapse'} ${name}`}
          aria-expanded={!isCollapsed}
          onClick={toggle}
        >
          <Icon name={isCollapsed ? 'chevronDown' : 'chevronUp'} />
        </button>
      </Header>
      <div hidden={isCollapsed}>
        <AppFrame
          spec={spec}
          url={location.url}
          isActive={isActive}
          title={name}
          style={{
            inlineSize: location.flexible ? '100%' : FIXED_WIDTH,
            height: size?.height ?? FIRST_HEIGHT,
          }}
        />
      </div>
    </Panel>
  );
}

const Panel = styled.div`
  &[hidden] {
    display: none;
  }
`;

const Header = styled.div`
  display: flex;
  align-items: center;
  gap: 4px;
  margin-block-end: 8px;
  h3 {
    flex: 1;
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: ${color('foreground.subtle')};
    cursor: pointer;
  }
  button:hover {
    background: ${color('background.subtle')};
  }
  button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
  }
`;
