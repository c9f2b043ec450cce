import { Field, Input, Radio } from '@zendeskgarden/react-forms';
import { groupsNamed, groupsOf } from '../../world/people';
import type { TicketAccess } from '../../world/people-types';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Choice, type Option } from './Choice';
import { Column, Columns } from './Columns';
import { VariantsColumn } from './VariantsColumn';

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
const ROLES = [
  { value: 'agent', label: 'Agent' },
  { value: 'admin', label: 'Admin' },
];
const ACCESS: readonly { value: TicketAccess; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'groups', label: 'Of their groups' },
  { value: 'assigned', label: 'Assigned to them' },
];
const SCHEMES = [
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
] as const;

const MINUTE = 60_000;

/** Who sits in front of the ticket, and how their Zendesk behaves where nobody knows for sure. */
export function AgentBench() {
  const { world } = useLocalZendesk();
  const agent = useWorld((state) => state.users.find((user) => user.id === state.agentId));
  const scheme = useWorld((state) => state.colorScheme);
  const clockError = useWorld((state) => state.agentClockErrorMs);
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
          label="Role"
          value={agent.role}
          options={ROLES}
          onChange={(role) => world.setAgent({ role: role === 'admin' ? 'admin' : 'agent' })}
        />
        <Choice
          label="May see tickets"
          value={agent.ticketAccess ?? 'all'}
          options={ACCESS}
          onChange={(ticketAccess) =>
            world.setAgent({ ticketAccess: ticketAccess as TicketAccess })
          }
        />
        <Choice
          label="Time zone"
          value={agent.timeZone}
          options={zones}
          onChange={(timeZone) => world.setAgent({ timeZone })}
        />
        <Field style={{ inlineSize: 184 }}>
          <Field.Label>Computer fast by minutes</Field.Label>
          <Input
            isCompact
            type="number"
            step="any"
            defaultValue={clockError / MINUTE}
            onChange={(event) =>
              world.setAgentClockError(Math.round((Number(event.target.value) || 0) * MINUTE))
            }
          />
        </Field>
        <Field style={{ inlineSize: 184 }}>
          <Field.Label>Groups, with commas</Field.Label>
          <Input
            isCompact
            defaultValue={groupsOf(agent)
              .map(({ name }) => name)
              .join(', ')}
            onChange={({ target }) =>
              world.setAgent({ groups: groupsNamed(wordsIn(target.value)) })
            }
          />
        </Field>
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
      <VariantsColumn />
    </Columns>
  );
}

function wordsIn(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The list, with the value it has now even if that is not on it. */
function withValue(options: readonly Option[], value: string): readonly Option[] {
  return options.some((option) => option.value === value)
    ? options
    : [{ value, label: value }, ...options];
}
