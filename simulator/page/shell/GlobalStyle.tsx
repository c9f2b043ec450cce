import { createGlobalStyle } from 'styled-components';

export const GlobalStyle = createGlobalStyle<{ $scheme: 'light' | 'dark' }>`
  :root {
    color-scheme: ${({ $scheme }) => $scheme};
  }
  body {
    margin: 0;
    overflow: hidden;
    font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  }
  *, *::before, *::after {
    box-sizing: border-box;
  }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
