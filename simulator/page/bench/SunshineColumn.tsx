import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { sunshineKey } from '../../sunshine/authorize';
import type { SimSettings } from '../../world/account-types';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column } from './Columns';
import { Switch } from './Switch';

/** How apps name the settings that take an access to Sunshine Conversations. */
const APP_ID = /(sunshine|sunco|smooch).*app_?id$/i;
const KEY = /(sunshine|sunco|smooch).*key$/i;

/**
 * The account's access to Sunshine Conversations: what an admin types into the app's settings, or,
 * by the button, does not have to.
 */
export function SunshineColumn({ onGive }: { onGive: (access: SimSettings) => void }) {
  const { world, boot } = useLocalZendesk();
  const sunshine = useWorld((state) => state.sunshine);
  const named = (pattern: RegExp) =>
    boot.app.parameters.find(({ name }) => pattern.test(name))?.name;
  const [appId, key] = [named(APP_ID), named(KEY)];
  return (
    <Column title="Sunshine Conversations" width="0 0 304px">
      <Access>
        <dt>App id</dt>
        <dd>{sunshine.appId}</dd>
        <dt>Key</dt>
        <dd>{sunshineKey(sunshine)}</dd>
      </Access>
      {appId !== undefined && key !== undefined && (
        <Button
          size="small"
          onClick={() => onGive({ [appId]: sunshine.appId, [key]: sunshineKey(sunshine) })}
        >
          Give the app this key
        </Button>
      )}
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
