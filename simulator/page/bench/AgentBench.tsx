import { Field, Radio, Select } from '@zendeskgarden/react-forms';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column, Columns } from './Columns';
import { Switch } from './Switch';

const LANGUAGES = [
  { value: 'en-US', label: 'English (en-US)' },
  { value: 'de', label: 'Deutsch (de)' },
  { value: 'fr', label: 'Français (fr)' },
  { value: 'ar', label: 'العربية (ar)' },
  { value: 'he', label: 'עברית (he)' },
];
const TIME_ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Jerusalem',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];
const SCHEMES = [
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
] as const;

/** Who sits in front of the ticket, and how their Zendesk behaves where nobody knows for sure. */
export function AgentBench() {
  const { world } = useLocalZendesk();
  const agent = useWorld((state) => state.users.find((user) => user.id === state.agentId));
  const scheme = useWorld((state) => state.colorScheme);
  const variants = useWorld((state) => state.variants);
  const sendFires = useWorld((state) => state.sendFiresTicketSave);
  if (!agent) return null;
  const languages = withValue(LANGUAGES, agent.locale);
  const zones = withValue(
    TIME_ZONES.map((name) => ({ value: name, label: name })),
    agent.timeZone,
  );
  return (
    <Columns>
      <Column title="The agent" width="0 1 400px">
        <Choice
          label="Language"
          value={agent.locale}
          options={languages}
          onChange={(locale) => world.setAgent({ locale })}
        />
        <Choice
          label="Time zone"
          value={agent.timeZone}
          options={zones}
          onChange={(timeZone) => world.setAgent({ timeZone })}
        />
        {SCHEMES.map(({ scheme: value, name }) => (
          <Field key={value}>
            <Radio
              name="color-scheme"
              checked={scheme === value}
              onChange={() => world.setColorScheme(value)}
            >
              <Field.Label isRegular>{name}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Column>
      <Column title="What nobody outside Zendesk knows for sure" width="0 0 640px">
        <Switch
          label="Sending runs ticket.save"
          isOn={sendFires}
          onChange={(fires) => world.setSendFiresTicketSave(fires)}
        />
        <Switch
          label="Composer text in messaging is HTML"
          isOn={variants.messagingTextIsHtml}
          onChange={(messagingTextIsHtml) => world.setVariants({ messagingTextIsHtml })}
        />
        <Switch
          label="comment.* writes work in messaging"
          isOn={variants.commentWritesInMessaging}
          onChange={(commentWritesInMessaging) => world.setVariants({ commentWritesInMessaging })}
        />
        <Switch
          label="Target channel is spelled whatapp"
          isOn={variants.whatsappTargetName === 'whatapp'}
          onChange={(isOn) =>
            world.setVariants({ whatsappTargetName: isOn ? 'whatapp' : 'whatsapp' })
          }
        />
        <Switch
          label="Audits hold WhatsApp's own time"
          isOn={variants.auditsHoldOriginalTimestamp}
          onChange={(auditsHoldOriginalTimestamp) =>
            world.setVariants({ auditsHoldOriginalTimestamp })
          }
        />
      </Column>
    </Columns>
  );
}

interface Option {
  value: string;
  label: string;
}

/** The list, with the value it has now even if that is not on it. */
function withValue(options: readonly Option[], value: string): readonly Option[] {
  return options.some((option) => option.value === value)
    ? options
    : [{ value, label: value }, ...options];
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field style={{ inlineSize: 184 }}>
      <Field.Label>{label}</Field.Label>
      <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
