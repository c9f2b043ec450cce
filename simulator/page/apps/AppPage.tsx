import styled from 'styled-components';
import { AppFrame } from '../frames/AppFrame';
import { usePage } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** The app's full page behind its button in the rail. It stays loaded once it was opened. */
export function AppPage() {
  const { boot } = useLocalZendesk();
  const isShown = usePage((page) => page.view.kind === 'navBar');
  const isLoaded = usePage((page) => page.loadedBars.includes('nav_bar'));
  const location = boot.app.locations.nav_bar;
  if (!location || !isLoaded) return null;
  return (
    <Area aria-label={boot.app.name} hidden={!isShown}>
      <AppFrame
        spec={{ location: 'nav_bar' }}
        url={location.url}
        isActive={isShown}
        pane="bar"
        title={boot.app.name}
        style={{ inlineSize: '100%', blockSize: '100%' }}
      />
    </Area>
  );
}

const Area = styled.section`
  flex: 1 1 0;
  min-inline-size: 0;
  &[hidden] {
    display: none;
  }
`;
