import type { FirstValueOrigin } from '../../../core/draft/first-values';
import type { FIXED_SOURCES, ParameterSource } from '../../../core/template/template-parameter';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

const SOURCES: Readonly<Record<(typeof FIXED_SOURCES)[number], MessageKey>> = {
  'requester.name': 'picker.source.requester-name',
  'requester.first_name': 'picker.source.requester-first-name',
  'requester.email': 'picker.source.requester-email',
  'requester.phone': 'picker.source.requester-phone',
  'ticket.id': 'picker.source.ticket-id',
  'ticket.subject': 'picker.source.ticket-subject',
  'organization.name': 'picker.source.organization-name',
  'brand.name': 'picker.source.brand-name',
  'agent.name': 'picker.source.agent-name',
  'agent.first_name': 'picker.source.agent-first-name',
};

const isFixed = (source: ParameterSource): source is (typeof FIXED_SOURCES)[number] =>
  source in SOURCES;

/** A source as people call it. */
function describeSource(source: ParameterSource, t: Translate): string {
  if (isFixed(source)) return t(SOURCES[source]);
  const field = source.slice(source.lastIndexOf('.') + 1);
  return t(
    source.startsWith('ticket.') ? 'picker.source.ticket-field' : 'picker.source.requester-field',
    { field },
  );
}

/**
 * Where a first value comes from, so that the agent knows how far to trust it; '' where nobody gave one.
 * @param isLoading the fact may still come.
 */
export function describeOrigin(
  from: FirstValueOrigin,
  hasValue: boolean,
  isLoading: boolean,
  t: Translate,
): string {
  switch (from.kind) {
    case 'mapped': {
      const source = describeSource(from.source, t);
      if (hasValue) return t('picker.from.mapped', { source });
      return t(isLoading ? 'picker.from.loading' : 'picker.from.empty', { source });
    }
    case 'guessed':
      return t('picker.from.guessed', { source: describeSource(from.source, t) });
    case 'draft':
    case 'lost-reply':
      return from.over === 0
        ? t(from.kind === 'draft' ? 'picker.from.draft' : 'picker.from.lostReply')
        : t('picker.from.draftTooLong', { count: from.over });
    case 'macro':
      return t('picker.from.macro');
    case 'nothing':
      return '';
  }
}
