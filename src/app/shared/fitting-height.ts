/**
 * Beyond this the page scrolls inside its frame: in a frame of several screens a dialog, which stands
 * in its middle, would open out of the agent's sight.
 */
const MOST_HEIGHT_PX = 720;

/** How high the frame has to be for this content, in CSS pixels. */
export const fittingHeight = (content: Element): number =>
  Math.min(Math.ceil(content.getBoundingClientRect().height), MOST_HEIGHT_PX);
