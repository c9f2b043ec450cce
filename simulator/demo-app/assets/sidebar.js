/* A small app for `--app simulator/demo-app`: it reads, listens, writes and opens a modal. */
const byId = (id) => document.getElementById(id);
/* Without the SDK, as behind a blocked script, there is no client either. */
const client = window.ZAFClient?.init();

const showScheme = (scheme) => document.documentElement.classList.toggle('dark', scheme === 'dark');
const showTime = () => {
  byId('now').textContent = new Date().toLocaleTimeString('en', { timeStyle: 'short' });
};

const showRequester = async () => {
  const { settings } = await client.metadata();
  const data = await client.get('ticket.requester');
  byId('hello').textContent = `${settings.greeting}, ${data['ticket.requester'].name}`;
};

const showLength = async () => {
  const { settings } = await client.metadata();
  const data = await client.get('comment.text');
  const text = data['comment.text'].replace(/<[^>]*>/g, '');
  byId('length').textContent = settings.show_length ? `${text.length} characters in the reply` : '';
};

const openModal = async () => {
  const data = await client.invoke('instances.create', {
    location: 'modal',
    url: 'assets/modal.html',
    size: { width: '420px', height: '160px' },
  });
  const modal = client.instance(data['instances.create'][0].instanceGuid);
  modal.on('chosen', (greeting) => client.invoke('notify', greeting, 'notice'));
};

const start = () => {
  showScheme(new URLSearchParams(location.search).get('colorScheme'));
  client.on('colorScheme.changed', showScheme);
  client.on('comment.text.changed', showLength);
  client.on('app.activated', showTime);
  byId('insert').addEventListener('click', () => client.invoke('ticket.editor.insert', 'Hello!'));
  byId('open').addEventListener('click', openModal);
  byId('insert').disabled = byId('open').disabled = false;
  showTime();
  setInterval(showTime, 1000);
  Promise.all([showRequester(), showLength()]).catch((error) => {
    byId('failure').textContent = error.message;
  });
};

if (client) start();
else byId('hello').textContent = 'Open this inside Zendesk.';
