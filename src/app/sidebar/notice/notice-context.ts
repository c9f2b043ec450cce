import { createContext } from 'react';

/** For `data-notice`: the kind of the one that stands first; undefined for those behind it. */
export const NoticeContext = createContext<string | undefined>(undefined);
