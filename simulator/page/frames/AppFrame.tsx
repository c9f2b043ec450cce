import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { clockName } from '../../frame/agent-clock';
import { frameQuery } from '../../host/frame-query';
import type { FrameSpec } from '../../host/host';
import { usePage, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { frameIdOf } from './frame-id';
import { frameUrl } from './frame-url';
import type { PaneKind } from './pane-events';

/** As Zendesk sets it. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface Props {
  spec: Omit<FrameSpec, 'frameId'>;
  /** Of the manifest, or what the app asked for. */
  url: string;
  /** Whether the person can see it now: drives `app.activated` and `app.deactivated`. */
  isActive: boolean;
  title: string;
  style?: CSSProperties;
  /** Events of a pane that opens and closes, beside those of every app. */
  pane?: PaneKind;
}

/** One iframe of the app, known to the host for as long as it is on the page. */
export function AppFrame({ spec, url, isActive, title, style, pane }: Props) {
  const generation = usePage((page) => page.generation);
  const frameId = frameIdOf(spec, generation);
  return <Frame key={frameId} {...{ frameId, spec, url, isActive, title, style, pane }} />;
}

type FrameProps = Required<Omit<Props, 'style' | 'pane'>> & {
  frameId: string;
  style: CSSProperties | undefined;
  pane: PaneKind | undefined;
};

function Frame({ frameId, spec, url, isActive, title, style, pane }: FrameProps) {
  const { boot, host, frames, panes, page, world } = useLocalZendesk();
  const offsetMs = useWorld((state) => state.clockOffsetMs);
  const errorMs = useWorld((state) => state.agentClockErrorMs);
  const files = useWorld((state) => state.variants.ownFilesTell);
  const element = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState<string>();
  const isAttached = address !== undefined;

  // The key changes with everything that would need a new frame: the first props are the only ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const { instanceGuid } = host.attach({ ...spec, frameId });
    const query = frameQuery(instanceGuid, {
      origin: window.location.origin,
      colorScheme: world.state.colorScheme,
    });
    const { appOrigin } = boot;
    const full = frameUrl(url, query, { appOrigin, sdkBlocked: page.get().sdkBlocked });
    const remove =
      element.current &&
      frames.add(frameId, {
        element: element.current,
        origin: full.origin,
        ticketId: spec.ticketId,
      });
    setAddress(full.href);
    return () => {
      host.detach(frameId);
      remove?.();
    };
  }, []);

  useEffect(() => {
    if (!isAttached) return;
    if (isActive) host.activate(frameId);
    else host.deactivate(frameId);
    if (pane) panes.show(frameId, isActive, pane);
  }, [host, panes, frameId, isActive, isAttached, pane]);

  // The name gives the clock shim its first time, also after the app reloaded itself.
  return (
    <iframe
      ref={element}
      name={clockName({ offsetMs, errorMs, files })}
      src={address}
      title={title}
      sandbox={SANDBOX}
      data-frame-id={frameId}
      style={{ border: 0, display: 'block', ...style }}
    />
  );
}
