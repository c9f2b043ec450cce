import styled from 'styled-components';
import type { AppLocation } from '../../server/installed-app';
import { Icon } from './Icon';

interface Props {
  icons: AppLocation['icons'];
  /** One of the symbols in the app's file; one that is not in there shows as a piece of a puzzle. */
  symbol?: string;
}

/** The app's own icon for a location in the colour of the text around it, or a piece of a puzzle. */
export function AppIcon({ icons, symbol = 'default' }: Props) {
  const icon = icons?.[symbol];
  if (icon === undefined) return <Icon name="puzzle" />;
  const mask = `url("${icon}") center / contain no-repeat`;
  return <Shape aria-hidden="true" data-symbol={symbol} style={{ mask, WebkitMask: mask }} />;
}

/** As large as Zendesk shows it (V). */
const Shape = styled.span`
  display: inline-block;
  flex: none;
  inline-size: 18px;
  block-size: 18px;
  background: currentcolor;
`;
