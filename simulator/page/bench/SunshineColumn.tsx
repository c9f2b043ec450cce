import styled from 'styled-components';
import { sunshineKey } from '../../sunshine/authorize';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column } from './Columns';
import { Switch } from './Switch';

/** The account's access to Sunshine Conversations: what an admin types into the app's settings. */
export function SunshineColumn() {
  const { world } = useLocalZendesk();
  const sunshine = useWorld((state) => state.sunshine);
  return (
    <Column title="Sunshine Conversations" width="0 0 304px">
      <Access>
        <dt>App id</dt>
        <dd>{sunshine.appId}</dd>
        <dt>Key</dt>
        <dd>{sunshineKey(sunshine)}</dd>
      </Access>
      <Switch
        label="In the account's plan"
        isOn={sunshine.plan}
        onChange={(plan) => world.setSunshine({ plan })}
      />
      <Switch
        label="The key is for the whole app"
        isOn={sunshine.scope === 'app'}
        onChange={(isOn) => world.setSunshine({ scope: isOn ? 'app' : 'integration' })}
      />
    </Column>
  );
}

const Access = styled.dl`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 4px 12px;
  margin: 0;
  dd {
    margin: 0;
    font-family: monospace;
    font-size: 12px;
    overflow-wrap: anywhere;
  }
`;
