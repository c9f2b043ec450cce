import { useEffect } from 'react';
import type { FrameSpec } from '../../host/host';
import { frameIdOf } from '../frames/frame-id';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

interface Props {
  spec: Omit<FrameSpec, 'frameId'>;
  isActive: boolean;
}

/** An instance without a page (`autoLoad: false`): nothing to see, and the app's others can use it. */
export function UnloadedApp({ spec, isActive }: Props) {
  const generation = usePage((page) => page.generation);
  const frameId = frameIdOf(spec, generation);
  return <Instance key={frameId} {...{ frameId, spec, isActive }} />;
}

function Instance({ frameId, spec, isActive }: Props & { frameId: string }) {
  const { host } = useLocalZendesk();
  // The key changes with everything that would need a new instance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    host.attach({ ...spec, frameId });
    return () => host.detach(frameId);
  }, []);
  useEffect(() => {
    if (isActive) host.activate(frameId);
    else host.deactivate(frameId);
  }, [host, frameId, isActive]);
  return null;
}
