import styled from 'styled-components';
import { color } from '../look/color';

const look = ({ theme }: { theme: object }) => `
  display: block;
  inline-size: 100%;
  block-size: 76px;
  min-block-size: 64px;
  max-block-size: 40vh;
  margin: 0;
  padding: 8px 12px;
  border: 1px solid ${color('border.default')({ theme })};
  border-radius: 4px;
  outline: none;
  background: ${color('background.default')({ theme })};
  color: inherit;
  font: inherit;
  overflow: auto;
  overflow-wrap: anywhere;
  resize: vertical;
  &:focus {
    border-color: ${color('border.primaryEmphasis')({ theme })};
    box-shadow: 0 0 0 2px ${color('border.primaryEmphasis')({ theme })}59;
  }
`;

export const PlainBox = styled.textarea`
  ${look}
`;

export const RichBox = styled.div`
  ${look}
  p {
    margin: 0 0 4px;
  }
  &:empty::before {
    content: attr(data-placeholder);
    color: ${color('foreground.subtle')};
  }
`;
