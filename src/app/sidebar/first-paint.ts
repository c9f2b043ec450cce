import { createContext } from 'react';

/** False until the first screen has been painted: see `use-after-first-paint.ts`. */
export const FirstPaintContext = createContext(true);
