/** Topics of the browser's tabs; alone, so that a sidebar loads no more to listen. */
export const TRY_TOPIC = 'account try';
export const SEEN_TOPIC = 'account seen';
