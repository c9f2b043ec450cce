import { foldText } from './compare-text';
import { withoutAddresses } from './without-addresses';

/** Folded, and with `ae` for `ä` undone: `verspaetet` is `verspätet`. For comparing only. */
export const comparableText = (text: string): string =>
  foldText(text).replace(/(?<![aeq])([aou])e/g, '$1');

/** A text's words as they are compared, without addresses and numbers. */
export const comparableWords = (text: string): readonly string[] =>
  comparableText(withoutAddresses(text)).match(/[\p{L}\p{M}]+/gu) ?? [];
