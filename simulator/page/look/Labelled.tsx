import styled from 'styled-components';

/** An icon with its word, spaced. Garden's own StartIcon wants an SVG element. */
export const Labelled = styled.span`
  display: flex;
  align-items: center;
  gap: 6px;
`;
