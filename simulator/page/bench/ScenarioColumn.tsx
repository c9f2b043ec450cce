import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { SCENARIOS } from '../../scenarios/scenarios';
import { useLocalZendesk } from '../state/local-zendesk';
import { playScenario } from '../state/play-scenario';
import { Column } from './Columns';

const IMPORTED = 'imported';

export function ScenarioColumn() {
  const { boot, world } = useLocalZendesk();
  const [chosen, setChosen] = useState(() => {
    const asked = new URLSearchParams(window.location.search).get('scenario');
    const known = SCENARIOS.find((scenario) => scenario.id === asked) ?? SCENARIOS[0];
    return boot.imported ? IMPORTED : (known?.id ?? '');
  });
  const play = (id: string) => {
    setChosen(id);
    playScenario(world, id === IMPORTED ? undefined : id, boot);
  };
  return (
    <Column title="What happened so far" width="0 1 280px">
      <Field style={{ inlineSize: '100%' }}>
        <Field.Label>Scenario</Field.Label>
        <Select isCompact value={chosen} onChange={(event) => play(event.target.value)}>
          {boot.imported && <option value={IMPORTED}>Your own data (--import)</option>}
          {SCENARIOS.map((scenario) => (
            <option key={scenario.id} value={scenario.id}>
              {scenario.title}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" onClick={() => play(chosen)}>
        Start over
      </Button>
    </Column>
  );
}
