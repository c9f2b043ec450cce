import { Field, Input } from '@zendeskgarden/react-forms';
import {
  FILE_CLOCKS,
  type FileClock,
  INSTALLATION_UPDATES,
  type InstallationUpdates,
  METRIC_SETS_PLACES,
  type MetricSetsPlace,
  type Variants,
} from '../../world/variants';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Choice } from './Choice';
import { Column } from './Columns';
import { Switch } from './Switch';

type BooleanVariant = {
  [Name in keyof Variants]: Variants[Name] extends boolean ? Name : never;
}[keyof Variants];

const SWITCHES: readonly { variant: BooleanVariant; label: string }[] = [
  { variant: 'messagingTextIsHtml', label: 'Composer text in messaging is HTML' },
  { variant: 'commentWritesInMessaging', label: 'comment.* writes work in messaging' },
  { variant: 'commentTypeCanBeSet', label: 'comment.type can be set' },
  { variant: 'composerAddsTwice', label: 'What apps add to the composer comes twice' },
  { variant: 'noticesAreHtml', label: 'notify shows HTML' },
  { variant: 'auditsHoldOriginalTimestamp', label: "Audits hold WhatsApp's own time" },
  { variant: 'auditsHoldChatStarted', label: 'Audits tell of chats' },
  { variant: 'auditsFilterChats', label: 'Audits show chats to a filter' },
  { variant: 'endedSessionsTakeReplies', label: 'Ended sessions take replies' },
  { variant: 'composerTellsFileSizes', label: 'The composer tells how large its files are' },
  { variant: 'auditsTellFailures', label: 'Audits tell of refused messages' },
  { variant: 'auditsFailureIsEvent', label: 'They do so in an event of its own' },
  { variant: 'sunshineTellsFailures', label: 'Sunshine tells of refused messages' },
  { variant: 'sunshineTellsWrongKeys', label: 'Sunshine tells wrong keys from none' },
  { variant: 'sunshineHoldsSentTime', label: "Sunshine holds the channel's own time" },
  { variant: 'oneConversationForAllNumbers', label: 'One Sunshine user for all numbers' },
  { variant: 'sunshineTellsTemplateDetails', label: 'Sunshine tells all of templates' },
  { variant: 'shorthandButtonsFromOne', label: 'Shorthand counts buttons from 1' },
  { variant: 'shorthandWholeAddresses', label: 'Shorthand takes whole addresses' },
  { variant: 'overLimitsArrive', label: 'Long texts are split, odd files converted' },
  { variant: 'longBodiesTaken', label: 'Long filled texts are taken' },
  { variant: 'viaNamesNumber', label: 'Tickets name the business number' },
  { variant: 'notifyOptionsAreFourth', label: 'notify takes its options fourth' },
  { variant: 'commentsFillPlaceholders', label: 'Comments fill placeholders' },
  { variant: 'notesAreText', label: 'Notes of the API are plain text' },
  { variant: 'notesTellApps', label: 'Apps hear of notes' },
  { variant: 'notesUndoEdits', label: 'A note by the API undoes unsaved edits' },
  { variant: 'messagesMoveMetrics', label: 'Messages move requester_updated_at' },
  { variant: 'messagesMoveUpdates', label: 'Messages move updated_at' },
  { variant: 'auditsFollowSessions', label: 'Audits tell of running sessions' },
  { variant: 'searchKnowsChannels', label: 'The search knows messaging channels' },
  { variant: 'searchTakesAlternatives', label: 'The search takes alternatives' },
  { variant: 'messagesRunTriggers', label: 'Messages run triggers' },
  { variant: 'hiddenSettingsStay', label: 'Values of hidden settings stay' },
  { variant: 'mergeQuotesAllNotes', label: 'A merge quotes all notes' },
  { variant: 'installationsShownToAgents', label: "Agents may read an app's installation" },
  { variant: 'accountSettingsShownToAgents', label: "Agents may read the account's settings" },
];

const FILE_CLOCK_LABELS: Readonly<Record<FileClock, string>> = {
  date: 'the time',
  'no-date': 'no time',
  age: 'an old time with its age',
  stale: 'an old time as if new',
  slow: 'the time, too late',
  'no-answer': 'nothing',
  'not-found': 'a 404',
};

const UPDATE_LABELS: Readonly<Record<InstallationUpdates, string>> = {
  taken: 'are taken',
  refused: 'are refused',
  'drops-hidden': 'drop hidden settings',
  'replaces-all': 'replace all settings',
};

const METRIC_SETS_LABELS: Readonly<Record<MetricSetsPlace, string>> = {
  beside: 'beside the tickets',
  inside: 'inside each ticket',
  nowhere: 'nowhere',
};

const MINUTE = 60_000;

/** How Zendesk behaves where nobody knows for sure. */
export function VariantsColumn() {
  const { world } = useLocalZendesk();
  const variants = useWorld((state) => state.variants);
  const sendFires = useWorld((state) => state.sendFiresTicketSave);
  return (
    <Column title="What nobody outside Zendesk knows for sure" width="0 0 640px">
      <Switch
        label="Sending runs ticket.save"
        isOn={sendFires}
        onChange={(fires) => world.setSendFiresTicketSave(fires)}
      />
      <Switch
        label="Target channel is spelled whatapp"
        isOn={variants.whatsappTargetName === 'whatapp'}
        onChange={(isOn) =>
          world.setVariants({ whatsappTargetName: isOn ? 'whatapp' : 'whatsapp' })
        }
      />
      <Switch
        label="What Sunshine sends shows the agent"
        isOn={variants.sunshineSendShows === 'agent'}
        onChange={(isOn) => world.setVariants({ sunshineSendShows: isOn ? 'agent' : 'business' })}
      />
      {SWITCHES.map(({ variant, label }) => (
        <Switch
          key={variant}
          label={label}
          isOn={variants[variant]}
          onChange={(isOn) => world.setVariants({ [variant]: isOn })}
        />
      ))}
      <Choice
        label="The app's own files tell"
        value={variants.ownFilesTell}
        options={FILE_CLOCKS.map((value) => ({ value, label: FILE_CLOCK_LABELS[value] }))}
        onChange={(value) => world.setVariants({ ownFilesTell: value as FileClock })}
      />
      <Choice
        label="Updates of an installation"
        value={variants.installationUpdates}
        options={INSTALLATION_UPDATES.map((value) => ({ value, label: UPDATE_LABELS[value] }))}
        onChange={(value) =>
          world.setVariants({ installationUpdates: value as InstallationUpdates })
        }
      />
      <Choice
        label="Metrics of many tickets stand"
        value={variants.metricSetsStand}
        options={METRIC_SETS_PLACES.map((value) => ({ value, label: METRIC_SETS_LABELS[value] }))}
        onChange={(value) => world.setVariants({ metricSetsStand: value as MetricSetsPlace })}
      />
      <Field style={{ inlineSize: 184 }}>
        <Field.Label>Requests a minute</Field.Label>
        <Input
          isCompact
          type="number"
          min={1}
          placeholder="no limit"
          defaultValue={variants.requestsAMinute ?? ''}
          onChange={(event) =>
            world.setVariants({ requestsAMinute: Number(event.target.value) || null })
          }
        />
      </Field>
      <ComposerLagField variant="composerTakesAfterMs" label="Composer takes writes after ms" />
      <ComposerLagField variant="composerShowsAfterMs" label="Composer shows changes after ms" />
      <Field style={{ inlineSize: 184 }}>
        <Field.Label>Search lags by minutes</Field.Label>
        <Input
          isCompact
          type="number"
          min={0}
          step="any"
          defaultValue={variants.searchLagsMs / MINUTE}
          onChange={(event) =>
            world.setVariants({
              searchLagsMs: Math.max(0, Number(event.target.value) || 0) * MINUTE,
            })
          }
        />
      </Field>
    </Column>
  );
}

interface ComposerLagFieldProps {
  readonly variant: 'composerTakesAfterMs' | 'composerShowsAfterMs';
  readonly label: string;
}

function ComposerLagField({ variant, label }: ComposerLagFieldProps) {
  const { world } = useLocalZendesk();
  const lagMs = useWorld((state) => state.variants[variant]);
  return (
    <Field style={{ inlineSize: 184 }}>
      <Field.Label>{label}</Field.Label>
      <Input
        isCompact
        type="number"
        min={0}
        step="any"
        defaultValue={lagMs}
        onChange={(event) =>
          world.setVariants({ [variant]: Math.max(0, Number(event.target.value) || 0) })
        }
      />
    </Field>
  );
}
