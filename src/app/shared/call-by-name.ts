import { nameToGreet } from '../../core/text/name-to-greet';
import { asNamed, type CallBy } from './as-named';

/** By the first name where it is one, else as they are named. */
export const callByName: CallBy = (name, t) => nameToGreet(name).first || asNamed(name, t);
