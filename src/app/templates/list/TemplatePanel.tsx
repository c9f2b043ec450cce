import { useState } from 'react';
import { templateKey } from '../../../core/template/template-key';
import { openForm } from '../../../session/open-form';
import { useSession } from '../../ticket/use-session';
import { TemplateForm } from '../form/TemplateForm';
import { InsertedStatus } from '../send/InsertedStatus';
import { SendQuestion } from '../send/SendQuestion';
import { isOnItsWay, SendStatus } from '../send/SendStatus';
import { TemplateList } from './TemplateList';
import { useFilters } from './use-filters';
import { usePicker } from './use-picker';

/** Approved templates: find one, fill it, insert or send it. */
export function TemplatePanel() {
  const { catalogue, send, searchRequest, chosen } = useSession((state) => ({
    catalogue: state.catalogue,
    send: state.send,
    searchRequest: state.shown.searchRequest,
    chosen: openForm(state),
  }));
  const picker = usePicker(searchRequest);
  const filtering = useFilters(catalogue.offered);
  const [isInserted, setInserted] = useState(false);
  return (
    <>
      {chosen && (
        <TemplateForm
          key={templateKey(chosen)}
          template={chosen}
          onBack={picker.goBack}
          onInserted={() => {
            setInserted(true);
            picker.goBack();
          }}
        />
      )}
      {/* What was sent goes on while the agent looks at other templates. */}
      {!chosen && isOnItsWay(send) && <SendStatus />}
      <InsertedStatus isInserted={isInserted && !chosen} />
      <SendQuestion />
      <TemplateList isHidden={chosen !== null} picker={picker} filtering={filtering} />
    </>
  );
}
