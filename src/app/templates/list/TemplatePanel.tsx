import { useEffect, useRef, useState } from 'react';
import { templateKey } from '../../../core/template/template';
import type { EpochMs } from '../../../core/time';
import { openForm } from '../../../session/open-form';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { isLost } from '../../sidebar/notice/use-focus-kept';
import { useSession } from '../../ticket/use-session';
import { TemplateForm } from '../form/TemplateForm';
import { SendQuestion } from '../send/SendQuestion';
import { TemplateList } from './TemplateList';
import { useFilters } from './use-filters';
import { usePicker } from './use-picker';

/** Approved templates: find one, fill it, insert or send it. */
export function TemplatePanel() {
  const { catalogue, waitingSince, searchRequest, chosen } = useSession((state) => ({
    catalogue: state.catalogue,
    waitingSince: state.waiting?.since ?? null,
    searchRequest: state.shown.searchRequest,
    chosen: openForm(state),
  }));
  const { t } = useLocale();
  const [unfoldedFor, setUnfoldedFor] = useState<EpochMs | null>(null);
  const lastRequest = useRef(searchRequest);
  // Who is sent to the search wants one more.
  if (lastRequest.current !== searchRequest) {
    lastRequest.current = searchRequest;
    if (unfoldedFor !== waitingSince) setUnfoldedFor(waitingSince);
  }
  const picker = usePicker(searchRequest, true);
  const filtering = useFilters(catalogue.offered);
  // One is on its way to be answered: a second one is not what lies at hand.
  const isFolded = waitingSince !== null && unfoldedFor !== waitingSince && chosen === null;
  const folded = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form went out together with what was pressed.
    if (isFolded && isLost()) folded.current?.querySelector('button')?.focus();
  }, [isFolded]);
  return (
    <>
      {chosen && (
        <TemplateForm
          key={templateKey(chosen)}
          template={chosen}
          onBack={picker.goBack}
          onWentOut={picker.close}
        />
      )}
      <SendQuestion />
      {isFolded ? (
        <div ref={folded}>
          <TextButton
            onClick={() => {
              picker.startAnew();
              setUnfoldedFor(waitingSince);
            }}
          >
            {t('templates.another')}
          </TextButton>
        </div>
      ) : (
        <TemplateList isHidden={chosen !== null} picker={picker} filtering={filtering} />
      )}
    </>
  );
}
