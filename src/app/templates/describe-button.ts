import type { TemplateButton } from '../../core/template/template';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';

/** What WhatsApp writes on buttons whose words Meta does not list; all others are just buttons. */
const OWN_TEXTS: Partial<Record<TemplateButton['kind'], MessageKey>> = {
  'copy-code': 'templates.part.copyCode',
  'one-time-code': 'templates.part.copyCode',
  catalog: 'templates.part.catalog',
  'voice-call': 'templates.part.voiceCall',
  'call-permission': 'templates.part.callPermission',
};

/** What stands on a button. */
export const describeButton = ({ kind, text }: TemplateButton, t: Translate): string =>
  text || t(OWN_TEXTS[kind] ?? 'templates.part.button');
