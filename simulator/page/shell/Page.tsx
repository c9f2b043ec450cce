import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { AppModals } from '../apps/AppModals';
import { BackgroundApp } from '../apps/BackgroundApp';
import { Toasts } from '../apps/Toasts';
import { Bench } from '../bench/Bench';
import { color } from '../look/color';
import { useWorld } from '../state/hooks';
import { GlobalStyle } from './GlobalStyle';
import { MainArea } from './MainArea';
import { NavRail } from './NavRail';
import { TopBar } from './TopBar';

export function Page() {
  const scheme = useWorld((state) => state.colorScheme);
  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } };
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle $scheme={scheme} />
      <Grid>
        <TopBar />
        <NavRail />
        <MainArea />
        <Bench />
      </Grid>
      <BackgroundApp />
      <AppModals />
      <Toasts />
    </ThemeProvider>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template: 'rail top' 48px 'rail main' minmax(0, 1fr) 'bench bench' auto / 56px minmax(0, 1fr);
  block-size: 100vh;
  background: ${color('background.default')};
  color: ${color('foreground.default')};
`;
