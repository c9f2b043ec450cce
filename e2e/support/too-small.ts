import type { Frame } from '@playwright/test';

/** WCAG 2.5.8 (AA), in CSS px. */
export const LEAST = 24;

/**
 * What can be pressed and is less than `least` wide or high, in words. A link in a sentence is as high
 * as its line, and what no pointer can reach has no size.
 */
export const tooSmall = (frame: Frame, least: number): Promise<string[]> =>
  frame.evaluate((px) => {
    const pressed = 'button, a[href], input, select, textarea, summary, [role="tab"]';
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // Garden draws a box for what it hides, and the label is what is pressed.
      const isDrawnByLabel = element.matches('[type="checkbox"], [type="radio"]');
      const isInSentence = element.closest('p, time') !== null;
      if (isDrawnByLabel || isInSentence || !element.checkVisibility()) return [];
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || (width >= px && height >= px)) return [];
      return [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`];
    });
  }, least);
