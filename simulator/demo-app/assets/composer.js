/* The pane in the composer: it inserts, grows, and lists what it hears of being opened and closed. */
const byId = (id) => document.getElementById(id);
const client = window.ZAFClient?.init();

const list = (event) => {
  const line = document.createElement('li');
  line.textContent = event;
  byId('events').append(line);
};

const insert = async () => {
  const data = await client.get(['ticket.requester', 'ticket.editor.targetChannel']);
  const channel = data['ticket.editor.targetChannel'].name;
  await client.invoke('ticket.editor.insert', `${data['ticket.requester'].name}, by ${channel}`);
};

const fail = (error) => {
  byId('failure').textContent = error.message;
};

if (client) {
  for (const event of ['pane.activated', 'pane.deactivated']) client.on(event, () => list(event));
  byId('insert').addEventListener('click', () => insert().catch(fail));
  byId('grow').addEventListener('click', () =>
    client.invoke('resize', { width: '2000px', height: '900px' }),
  );
  byId('shrink').addEventListener('click', () =>
    client.invoke('resize', { width: '10px', height: '10px' }),
  );
}
