import styled from 'styled-components';
import { ICONS, type IconName } from './icons';

/** A Garden icon in the colour of the text around it. Decoration: the control says its name. */
export function Icon({ name }: { name: IconName }) {
  const mask = `url("${ICONS[name]}") center / contain no-repeat`;
  return <Shape aria-hidden="true" style={{ mask, WebkitMask: mask }} />;
}

const Shape = styled.span`
  display: inline-block;
  flex: none;
  inline-size: 16px;
  block-size: 16px;
  background: currentcolor;
`;
