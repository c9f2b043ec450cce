import styles from './glyph.module.css';

export type GlyphName =
  | 'image'
  | 'video'
  | 'document'
  | 'reply'
  | 'link'
  | 'phone'
  | 'copy'
  | 'other'
  | 'refresh'
  | 'filter'
  | 'filtered';

/** Garden's icons that only the templates need, so that the first screen does not carry them. */
export const Glyph = ({ name }: { readonly name: GlyphName }) => (
  <span aria-hidden="true" className={`${styles.glyph} ${styles[name]}`} />
);
