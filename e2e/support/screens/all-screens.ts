import { DELIVERY_SCREENS } from './delivery-screens';
import { DRAFT_SCREENS } from './draft-screens';
import { FAILURE_SCREENS } from './failure-screens';
import { GUARD_SCREENS } from './guard-screens';
import { MACRO_SCREENS } from './macro-screens';
import type { Area, Screen } from './screen';
import { TEMPLATE_SCREENS } from './template-screens';
import { WINDOW_SCREENS } from './window-screens';

/** Every screen of the sidebar: what a person can see of it. */
export const SCREENS: readonly Screen[] = [
  ...WINDOW_SCREENS,
  ...DRAFT_SCREENS,
  ...MACRO_SCREENS,
  ...TEMPLATE_SCREENS,
  ...GUARD_SCREENS,
  ...DELIVERY_SCREENS,
  ...FAILURE_SCREENS,
];

export const screensOf = (area: Area): readonly Screen[] =>
  SCREENS.filter((screen) => screen.area === area);
