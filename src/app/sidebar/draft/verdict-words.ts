import type { TicketView } from '../../../core/derive';
import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import type { EpochMs } from '../../../core/time';
import type { Locale } from '../../i18n/locale';
import { describeChannel } from '../../shared/describe-channel';
import type { NoticeBoxTone } from '../notice/NoticeBox';
import { type CallTemplate, describeDoubt, describeVerdict } from './describe-verdict';

export interface VerdictWords {
  readonly tone: NoticeBoxTone;
  readonly title: string;
  /** What is wrong with a template, or left in a text; null where the title says all. */
  readonly text: string | null;
}

interface About {
  readonly callTemplate: CallTemplate;
  readonly now: EpochMs;
}

type Words = Pick<Locale, 't' | 'list' | 'clock'>;

const only = (tone: NoticeBoxTone, title: string): VerdictWords => ({ tone, title, text: null });

/** Why it would not arrive the window has said already. */
function closedWords(
  draft: Extract<DraftVerdict, { verdict: 'window-closed' }>,
  { t }: Words,
): VerdictWords {
  // What a channel takes after the end may not be known either.
  const isUnsure = draft.unknown !== null || draft.afterClose === 'not-known';
  return {
    tone: isUnsure ? 'warning' : 'danger',
    title: t(isUnsure ? 'draft.unsure' : 'draft.lost'),
    text: draft.doubt ? describeDoubt(draft.doubt, t) : null,
  };
}

/** What becomes of a template with something beside it, as far as that is known. */
const MIXED = {
  template: 'draft.templateTitle.onlyTemplate',
  both: 'draft.templateTitle.both',
  unknown: 'draft.templateTitle.wrong',
} as const;

/** A verdict in plain words, for as long as there is something to say of it. */
export function verdictWords(view: TicketView, about: About, words: Words): VerdictWords {
  const { draft, channel } = view;
  const { callTemplate, now } = about;
  const { t } = words;
  const reason = () => describeVerdict(draft, { callTemplate, now }, words);
  switch (draft.verdict) {
    case 'deliverable':
      return draft.doubt
        ? only('warning', describeDoubt(draft.doubt, t))
        : only('warning', t('draft.charged', { channel: describeChannel(channel, t) }));
    case 'window-closed':
      return closedWords(draft, words);
    case 'template-ok':
      return draft.doubt ? only('warning', reason()) : only('quiet', t('draft.ready.title'));
    case 'template-unknown':
      // As long as a source is missing, an unknown name proves nothing.
      return only(draft.listComplete ? 'danger' : 'warning', reason());
    case 'template-mixed-text':
      return {
        tone: draft.arrives === 'both' ? 'warning' : 'danger',
        title: t(MIXED[draft.arrives ?? 'unknown']),
        text: reason(),
      };
    case 'template-malformed':
      return {
        tone: 'danger',
        title: t(
          draft.problem.kind === 'not-opened'
            ? 'draft.templateTitle.asText'
            : 'draft.templateTitle.wrong',
        ),
        text: reason(),
      };
    default:
      return { tone: 'danger', title: t('draft.templateTitle.wrong'), text: reason() };
  }
}
