/* Loaded for its effect: from here on `t` knows all of English. */
import { ui as laterWords } from '../../../translations/en.json?later';
import { addEnglish } from './english';

addEnglish(laterWords);
