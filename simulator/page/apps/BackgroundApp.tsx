import { AppFrame } from '../frames/AppFrame';
import { useLocalZendesk } from '../state/local-zendesk';

/** An app without a surface: it runs as long as the page is open. */
export function BackgroundApp() {
  const { boot } = useLocalZendesk();
  const location = boot.app.locations.background;
  if (!location) return null;
  return (
    <div hidden>
      <AppFrame
        spec={{ location: 'background' }}
        url={location.url}
        isActive
        title={`${boot.app.name}: background`}
      />
    </div>
  );
}
