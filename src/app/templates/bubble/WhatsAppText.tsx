import { Fragment, type ReactNode } from 'react';
import {
  parseWhatsApp,
  type WhatsAppBlock,
  type WhatsAppInline,
  type WhatsAppLine,
} from '../../../core/text/whatsapp-markup';
import styles from './whatsapp-text.module.css';

/** What stands where a value is still missing, by the variable's name; null: its braces. */
export type NameHole = (name: string) => string | null;

const NO_NAMES: NameHole = () => null;

/** `split` gives the names at every second place. */
const HOLES = /\{\{[A-Za-z0-9_]+\}\}/g;
const HOLE = /\{\{([A-Za-z0-9_]+)\}\}/;

/** A text as it is, with words where a value is still missing. */
export const withHoles = (text: string, words: NameHole): ReactNode =>
  text.split(HOLE).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const hole = words(piece);
    return hole === null ? (
      `{{${piece}}}`
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={i} className={styles.hole}>
        {hole}
      </span>
    );
  });

/** How the letters between the marks are drawn. */
type Draw = (text: string) => ReactNode;

function drawn(node: WhatsAppInline, draw: Draw): ReactNode {
  switch (node.kind) {
    case 'text':
      return draw(node.text);
    case 'code':
      return <code className={`${styles.mono} ${styles.code}`}>{draw(node.text)}</code>;
    case 'monospace':
      return <code className={styles.mono}>{draw(node.text)}</code>;
    case 'bold':
      return <strong>{inlines(node.children, draw)}</strong>;
    case 'italic':
      return <em>{inlines(node.children, draw)}</em>;
    case 'strike':
      return <s>{inlines(node.children, draw)}</s>;
  }
}

const inlines = (nodes: readonly WhatsAppInline[], draw: Draw): ReactNode =>
  nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn as it is, its parts never move
    <Fragment key={i}>{drawn(node, draw)}</Fragment>
  ));

const lines = (block: readonly WhatsAppLine[], draw: Draw): ReactNode =>
  block.map(({ content }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same
    <Fragment key={i}>
      {i > 0 && '\n'}
      {inlines(content, draw)}
    </Fragment>
  ));

const items = (block: readonly WhatsAppLine[], draw: Draw): ReactNode =>
  block.map(({ marker, content }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same
    <li key={i} dir="auto" value={Number.parseInt(marker, 10) || undefined}>
      {inlines(content, draw)}
    </li>
  ));

function Block({ block, draw }: { readonly block: WhatsAppBlock; readonly draw: Draw }) {
  switch (block.kind) {
    case 'bullets':
      return <ul className={styles.bullets}>{items(block.lines, draw)}</ul>;
    case 'numbers':
      return <ol className={styles.numbers}>{items(block.lines, draw)}</ol>;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <p dir="auto">{lines(block.lines, draw)}</p>
        </blockquote>
      );
    case 'paragraph':
      return <p dir="auto">{lines(block.lines, draw)}</p>;
  }
}

interface WhatsAppTextProps {
  readonly text: string;
  readonly nameHole?: NameHole;
}

/** A message with WhatsApp's own marks drawn. Never as HTML: only text and elements of ours. */
export const WhatsAppText = ({ text, nameHole = NO_NAMES }: WhatsAppTextProps) => (
  <div className={styles.text}>
    {parseWhatsApp(text).map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <Block key={i} block={block} draw={(piece) => withHoles(piece, nameHole)} />
    ))}
  </div>
);

/** More than two lines of a row hold. */
const SNIPPET = 240;

interface WhatsAppSnippetProps {
  readonly text: string;
  /** How its letters are drawn; left out: as they are. */
  readonly draw?: Draw;
}

/** A message's beginning on one line, for a row of a list: marks drawn, lists and quotes as written. */
export function WhatsAppSnippet({ text, draw = (piece) => piece }: WhatsAppSnippetProps) {
  const start = text.slice(0, SNIPPET).replace(HOLES, '…');
  return parseWhatsApp(start).map(({ lines: block }, i) =>
    block.map(({ marker, content }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <Fragment key={`${i} ${at}`}>
        {(i > 0 || at > 0) && ' '}
        {marker}
        {inlines(content, draw)}
      </Fragment>
    )),
  );
}
