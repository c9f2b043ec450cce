import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column } from './Columns';

const MINUTE = 60_000;
const JUMPS = [
  { name: '+10 min', minutes: 10 },
  { name: '+1 h', minutes: 60 },
  { name: '+3 h', minutes: 180 },
  { name: '+24 h', minutes: 1440 },
];

export function TimeColumn() {
  const { world } = useLocalZendesk();
  const [minutes, setMinutes] = useState('30');
  return (
    <Column title="The clock" width="0 1 320px">
      <div style={{ display: 'flex', gap: 8, inlineSize: '100%' }}>
        {JUMPS.map((jump) => (
          <Button
            key={jump.name}
            size="small"
            onClick={() => world.passTime(jump.minutes * MINUTE)}
          >
            {jump.name}
          </Button>
        ))}
      </div>
      <Field style={{ inlineSize: 96 }}>
        <Field.Label>Minutes</Field.Label>
        <Input
          isCompact
          type="number"
          min={0}
          step="any"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
      <Button
        size="small"
        onClick={() => world.passTime(Math.max(0, Number(minutes) || 0) * MINUTE)}
      >
        Let time pass
      </Button>
    </Column>
  );
}
