import { templateKey } from '../../../core/template/template';
import { useSession } from '../../ticket/use-session';
import { TemplateForm } from '../form/TemplateForm';
import { SendQuestion } from '../send/SendQuestion';
import { isOnItsWay, SendStatus } from '../send/SendStatus';
import { TemplateList } from './TemplateList';
import { useFilters } from './use-filters';
import { usePicker } from './use-picker';

/** Approved templates: find one, fill it, insert or send it. */
export function TemplatePanel() {
  const { catalogue, send, searchRequest } = useSession(({ catalogue, send, shown }) => ({
    catalogue,
    send,
    searchRequest: shown.searchRequest,
  }));
  const picker = usePicker(searchRequest);
  const filtering = useFilters(catalogue.offered);
  const { chosenKey, goBack } = picker;
  const chosen = catalogue.offered.find((template) => templateKey(template) === chosenKey);
  return (
    <>
      {chosen && <TemplateForm key={chosenKey} template={chosen} onBack={goBack} />}
      {/* What was sent goes on while the agent looks at other templates. */}
      {!chosen && isOnItsWay(send) && <SendStatus />}
      <SendQuestion />
      <TemplateList isHidden={chosen !== undefined} picker={picker} filtering={filtering} />
    </>
  );
}
