import { Button } from '@zendeskgarden/react-buttons';
import { type FormEvent, useState } from 'react';
import styled from 'styled-components';
import type { SimSettings } from '../../world/account-types';
import { color } from '../look/color';
import { usePage, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column, Columns } from './Columns';
import { SettingField } from './SettingField';
import { SunshineColumn } from './SunshineColumn';
import { Switch } from './Switch';

/** The page of Zendesk's admin centre where an app's settings are typed. */
export function AppBench() {
  const { world, page, boot } = useLocalZendesk();
  const saved = useWorld((state) => state.settings);
  const sdkBlocked = usePage((state) => state.sdkBlocked);
  const [draft, setDraft] = useState<SimSettings>(saved);

  const save = (event: FormEvent) => {
    event.preventDefault();
    world.setSettings(draft);
  };
  return (
    <Columns>
      <Form onSubmit={save}>
        <Heading>Settings of {boot.app.name}</Heading>
        <Grid>
          {boot.app.parameters.map((parameter) => (
            <SettingField
              key={parameter.name}
              parameter={parameter}
              value={draft[parameter.name] ?? ''}
              onChange={(value) => setDraft({ ...draft, [parameter.name]: value })}
            />
          ))}
          {boot.app.parameters.length === 0 && <span>This app has no settings.</span>}
        </Grid>
        <Button size="small" isPrimary type="submit">
          Save and reload the app
        </Button>
      </Form>
      <SunshineColumn
        onGive={(access) => {
          const next = { ...draft, ...access };
          setDraft(next);
          world.setSettings(next);
        }}
      />
      <Column title="Its start" width="0 0 176px">
        <Switch
          label="SDK script blocked"
          isOn={sdkBlocked}
          onChange={(isOn) =>
            page.set({ sdkBlocked: isOn, generation: page.get().generation + 1, modals: [] })
          }
        />
      </Column>
    </Columns>
  );
}

const Form = styled.form`
  flex: 1 1 480px;
`;

const Heading = styled.div`
  margin-block-end: 8px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
  gap: 16px 24px;
  align-items: end;
  margin-block-end: 16px;
`;
