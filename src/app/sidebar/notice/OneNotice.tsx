import { useContext } from 'react';
import type { Notice } from '../../../core/notices/notice';
import { KeptDraftNotice } from '../draft/KeptDraftNotice';
import { LeftBehindNotice } from '../draft/LeftBehindNotice';
import { RecognisedMacroNotice } from '../draft/RecognisedMacroNotice';
import { SendSoonNotice } from '../draft/SendSoonNotice';
import { SessionEndedNotice } from '../draft/SessionEndedNotice';
import { VerdictNotice } from '../draft/VerdictNotice';
import { GuardPanel } from '../guard/GuardPanel';
import { laterPart } from '../later-part';
import { NudgeNotice } from '../nudge/NudgeNotice';
import { OtherNumberNotice } from '../window/OtherNumberNotice';
import { WrongClockNotice } from '../window/WrongClockNotice';
import { NoticeContext } from './notice-context';

const LostNotice = laterPart(
  () => import(/* webpackChunkName: "tools" */ '../delivery/LostNotice'),
);
const ParkedNotice = laterPart(
  () => import(/* webpackChunkName: "tools" */ '../parked/ParkedNotice'),
);
const SendStatus = laterPart(
  () => import(/* webpackChunkName: "tools" */ '../../templates/send/SendStatus'),
);

/** A notice as it is drawn, whichever it is. */
export function OneNotice({ notice }: { readonly notice: Notice }) {
  const kind = useContext(NoticeContext);
  switch (notice.kind) {
    case 'held':
    case 'let-go':
      return <GuardPanel notice={notice} />;
    case 'macro':
      return <RecognisedMacroNotice notice={notice} />;
    case 'draft':
    case 'draft-ready':
      return <VerdictNotice notice={notice} />;
    case 'session-ended':
      return <SessionEndedNotice notice={notice} />;
    case 'lost':
      return <LostNotice key={notice.entry.key} notice={notice} />;
    case 'send-soon':
      return <SendSoonNotice />;
    case 'left-behind':
      return <LeftBehindNotice notice={notice} />;
    case 'wrong-clock':
      return <WrongClockNotice notice={notice} />;
    case 'other-number':
      return <OtherNumberNotice notice={notice} />;
    case 'parked-ready':
    case 'parked-waiting':
      return <ParkedNotice notice={notice} />;
    case 'nudge':
      return <NudgeNotice />;
    case 'kept-draft':
      return <KeptDraftNotice />;
    default:
      return (
        <div data-notice={kind}>
          <SendStatus />
        </div>
      );
  }
}
