import { useState } from 'react';
import DraftBubble from '../../templates/read-back/DraftBubble';
import { useTicketContext } from '../../ticket/ticket-context';
import type { KeptDrafts } from '../../ticket/use-kept-drafts';
import GuardArea from '../guard/GuardArea';
import type { GuardShown } from '../guard/guard-shown';
import { laterPart } from '../later-part';
import type { Parking } from '../parked/parking';
import { DraftSection } from './DraftSection';
import KeptDraftList from './KeptDraftList';
import MacroWatch from './MacroWatch';

const WaysBack = laterPart(() => import(/* webpackChunkName: "tools" */ '../parked/WaysBack'));

interface DraftAreaProps {
  readonly kept: KeptDrafts;
  readonly onUseTemplate: () => void;
}

/** All that is to be said of the composer: its verdict, a macro found in it, drafts taken out of it. */
export function DraftArea({ kept, onUseTemplate }: DraftAreaProps) {
  const { view, customer, macroList, ticket } = useTicketContext();
  const [isReplaced, setReplaced] = useState(false);
  const [guard, setGuard] = useState<GuardShown | null>(null);
  const [parking, onChange] = useState<Parking | null>(null);
  // Once there it stays: what it still has to do does not end with the choice of another channel.
  const [guardedId, setGuardedId] = useState('');
  const { ticketId } = ticket;
  if (view.window.state !== 'unrestricted' && guardedId !== ticketId) setGuardedId(ticketId);
  const shared = { parking, onChange };
  const park = view.draft.verdict === 'window-closed' && <WaysBack part="button" {...shared} />;
  // A parked reply is an internal note.
  const mayHoldParked = ticket.messages?.some(({ channel }) => channel === 'internal');
  return (
    <>
      {(parking || mayHoldParked) && <WaysBack part="area" {...shared} />}
      <DraftSection
        view={view}
        customer={customer}
        guard={guard?.kind}
        onUseTemplate={onUseTemplate}
        preview={view.draft.verdict === 'template-ok' && <DraftBubble />}
        park={park}
        isReplaced={guard !== null || isReplaced}
      >
        {guard?.panel(park)}
        {macroList.status === 'ready' && (
          <MacroWatch
            kept={kept}
            onUseTemplate={onUseTemplate}
            isHidden={guard !== null}
            onReplace={setReplaced}
            park={park}
          />
        )}
      </DraftSection>
      {guardedId === ticketId && <GuardArea onShow={setGuard} onUseTemplate={onUseTemplate} />}
      {(view.freeText === 'lost' || view.freeText === 'unsure') && (
        <WaysBack part="others" {...shared} />
      )}
      {kept.drafts.length > 0 && <KeptDraftList kept={kept} />}
    </>
  );
}
