import { useCallback } from 'react';
import { fillTemplate } from '../../../core/template/fill-template';
import type { Template } from '../../../core/template/template';
import { durationMs, MINUTE } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { useNow } from '../../ticket/use-now';
import { useCustomer, useSession, useTicketSession } from '../../ticket/use-session';
import { Bubble } from '../bubble/Bubble';

interface PreviewProps {
  readonly template: Template;
  readonly values: readonly string[];
}

/** The message as the customer would get it at this moment. */
export function Preview({ template, values }: PreviewProps) {
  const { t, hour } = useLocale();
  const { host } = useTicketSession();
  const isActive = useSession((state) => state.isActive);
  const customer = useCustomer();
  const nextMinute = useCallback((now: number) => durationMs(MINUTE - (now % MINUTE)), []);
  const now = useNow(isActive, nextMinute, host.serverClock);
  return (
    <Bubble
      label={t('templates.form.preview', { customer })}
      template={template}
      content={fillTemplate(template, values)}
      time={hour(now)}
    />
  );
}
