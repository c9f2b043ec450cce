import styled from 'styled-components';
import { Icon } from './Icon';

/** The app's own icon for a location in the colour of the text around it, or a piece of a puzzle. */
export function AppIcon({ icon }: { icon: string | undefined }) {
  if (icon === undefined) return <Icon name="puzzle" />;
  const mask = `url("${icon}") center / contain no-repeat`;
  return <Shape aria-hidden="true" style={{ mask, WebkitMask: mask }} />;
}

/** As large as Zendesk shows it (V). */
const Shape = styled.span`
  display: inline-block;
  flex: none;
  inline-size: 18px;
  block-size: 18px;
  background: currentcolor;
`;
