/*
 * A stand-in for Zendesk's official React scaffold: the same libraries, about the same weight, and
 * the same way to its first words (register, render, ask who the agent is, say hello).
 */
import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { Tag } from '@zendeskgarden/react-tags';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Client {
  get(path: string): Promise<Record<string, { name: string }>>;
  on(event: string, handler: () => void): void;
}

const client = (window as unknown as { ZAFClient: { init(): Client } }).ZAFClient.init();

function Hello() {
  const [name, setName] = useState('');
  useEffect(() => {
    void client.get('currentUser').then(({ currentUser }) => setName(currentUser?.name ?? ''));
  }, []);
  return (
    <ThemeProvider theme={DEFAULT_THEME}>
      {name && <p data-hello>Hi {name}</p>}
      <Field>
        <Field.Label>Message</Field.Label>
        <Input />
      </Field>
      <Tag>new</Tag>
      <Button>Send</Button>
    </ThemeProvider>
  );
}

client.on('app.registered', () => {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<Hello />);
});
