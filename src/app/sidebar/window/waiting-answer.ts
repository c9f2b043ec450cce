import type { Waiting } from '../../../core/draft/waiting';
import { titleOf } from '../../../core/template/readable-name';
import type { Template } from '../../../core/template/template';
import type { EpochMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { type Answer, closedOrLeft } from '../../answer/describe-answer';
import type { Locale } from '../../i18n/locale';

interface WaitingFor {
  readonly waiting: Waiting;
  readonly window: ReplyWindow;
  /** Whose answer is waited for, as they are called. */
  readonly customer: string;
  readonly templates: readonly Template[];
  readonly now: EpochMs;
}

/** The answer once a template went out after the end: the window is as closed as before, but the turn is the customer's. */
export function waitingAnswer(
  answer: Answer,
  { waiting, window, customer, templates, now }: WaitingFor,
  { t, clock }: Pick<Locale, 't' | 'clock'>,
): Answer {
  const { since, templateName } = waiting;
  const template = templateName === null ? null : titleOf(templateName, templates);
  const time = clock(since, now);
  const line =
    template === null
      ? t('window.waiting.since', { time })
      : t('window.waiting.template', { template, time });
  return {
    ...answer,
    look: 'waiting',
    ring: { icon: 'check', fraction: 0 },
    headline: [{ kind: 'text', text: t('window.waiting.headline', { customer }) }],
    word: 'expiresAt' in window ? [closedOrLeft(window, now, { t })] : [],
    line: [{ kind: 'text', text: line }],
    announcement: t('window.waiting.announcement'),
  };
}
