import english from '../../../translations/en.json';
import type { PartialMessages } from './messages';

/** English is always there: it stands in for whatever another language lacks. */
export const englishMessages: PartialMessages = english.ui;
