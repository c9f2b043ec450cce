import { useMemo } from 'react';
import type { FilledTemplate } from '../../../core/template/fill-template';
import type { MediaKind } from '../../../core/template/media-limits';
import {
  isFallbackText,
  type Template,
  type TemplateButton,
} from '../../../core/template/template';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { describeButton } from '../describe-button';
import { describeParameter } from '../describe-parameter';
import { Glyph, type GlyphName } from '../Glyph';
import styles from './bubble.module.css';
import './bubble-tokens.css';
import { type NameHole, WhatsAppText, withHoles } from './WhatsAppText';

const MEDIA: Readonly<Record<MediaKind, MessageKey>> = {
  image: 'templates.part.image',
  video: 'templates.part.video',
  document: 'templates.part.document',
};

const BUTTON_GLYPHS: Readonly<Record<TemplateButton['kind'], GlyphName>> = {
  'quick-reply': 'reply',
  url: 'link',
  phone: 'phone',
  'copy-code': 'copy',
  'one-time-code': 'copy',
  catalog: 'other',
  'voice-call': 'phone',
  'call-permission': 'phone',
  other: 'other',
};

/** What a tap leads to, as far as it can be seen. */
function leadsTo(button: TemplateButton): string | null {
  if (button.kind === 'url') return button.url.replace(/\{\{\w+\}\}/g, '…');
  return button.kind === 'phone' ? button.phoneNumber : null;
}

interface BubbleProps {
  readonly label: string;
  readonly template: Template;
  readonly content: FilledTemplate;
  /** When it was sent, as WhatsApp writes it beneath the message; left out: not said. */
  readonly time?: string;
}

/** The message as WhatsApp draws it on the customer's phone. Where a value is missing its name stands. */
export function Bubble({ label, template, content, time }: BubbleProps) {
  const { t } = useLocale();
  const { header, body, footer, buttons } = content;
  const [headerHoles, bodyHoles] = useMemo(() => {
    const named = (part: 'header' | 'body'): NameHole => {
      const holes = new Map(
        template.parameters
          .filter((parameter) => parameter.part === part)
          .map((parameter) => [parameter.name, describeParameter(parameter, template, t)]),
      );
      return (name) => holes.get(name) ?? null;
    };
    return [named('header'), named('body')];
  }, [template, t]);
  const media = template.header?.kind === 'text' ? null : (template.header?.kind ?? null);
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <div className={styles.paper}>
        <div className={styles.bubble}>
          {media && (
            <p className={`${styles.media} ${styles[media]}`}>
              <span className={styles.sign}>
                <Glyph name={media} />
              </span>
              <span dir="auto">{content.fileName || t(MEDIA[media])}</span>
            </p>
          )}
          <div className={styles.words}>
            {header !== null && (
              // WhatsApp knows no marks in a header.
              <p className={styles.header} dir="auto">
                {withHoles(header, headerHoles)}
              </p>
            )}
            {body ? (
              <WhatsAppText text={body} nameHole={bodyHoles} />
            ) : (
              <p className={styles.unknown}>{t('templates.noText')}</p>
            )}
            {(footer || time) && (
              <div className={styles.end}>
                {footer && (
                  <p className={styles.footer} dir="auto">
                    {footer}
                  </p>
                )}
                {time && (
                  <span aria-hidden="true" className={styles.time}>
                    {time}
                  </span>
                )}
              </div>
            )}
          </div>
          {buttons.length > 0 && (
            <ul className={styles.buttons} aria-label={t('templates.part.buttons')}>
              {buttons.map((button, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a template's buttons never move
                <li key={i} className={styles.button}>
                  <Glyph name={BUTTON_GLYPHS[button.kind]} />
                  <span dir="auto">{describeButton(button, t)}</span>
                  {leadsTo(button) && (
                    <span className={styles.leads} dir="ltr">
                      {leadsTo(button)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {isFallbackText(template) && <p className={styles.note}>{t('templates.fallback')}</p>}
    </figure>
  );
}
