/** Several instances of an app: modal, relayed triggers, background, with real SDK clients. */
import { connectSdk } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';
import type { ModalRequest } from './host';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

function connected() {
  const world = testWorld();
  const opened: ModalRequest[] = [];
  const onCloseModal = jest.fn();
  const connection = connectSdk({
    world,
    manifest: TEST_MANIFEST,
    onOpenModal: (modal) => opened.push(modal),
    onCloseModal,
  });
  disposals.push(connection.dispose);
  return { ...connection, world, opened, onCloseModal };
}

async function withModal() {
  const connection = connected();
  const answer = await connection.client.invoke('instances.create', {
    location: 'modal',
    url: 'assets/modal.html',
    size: { width: '500px', height: '300px' },
  });
  const { instanceGuid } = answer['instances.create'][0];
  const modal = connection.connect({ location: 'modal', instanceGuid });
  await settle();
  return { ...connection, modal, modalGuid: instanceGuid as string };
}

it('opens a modal as a second frame with its own context', async () => {
  const { modal, modalGuid, opened } = await withModal();
  expect(opened).toEqual([
    expect.objectContaining({
      url: 'assets/modal.html',
      size: { width: '500px', height: '300px' },
    }),
  ]);
  await expect(modal.context()).resolves.toMatchObject({
    location: 'modal',
    instanceGuid: modalGuid,
  });
});

it('relays triggers both ways', async () => {
  const { client, modal, modalGuid, instanceGuid } = await withModal();
  const atOpener = jest.fn();
  const atModal = jest.fn();
  client.instance(modalGuid).on('chosen', atOpener);
  modal.on('hello', atModal);
  const opener = modal.instance(instanceGuid);
  const ownEvent = jest.fn();
  client.on('greeted', ownEvent);
  await settle();
  modal.trigger('chosen', { id: 7 });
  client.instance(modalGuid).trigger('hello', 'you');
  opener.trigger('greeted', 'hi');
  await settle();
  expect(atOpener).toHaveBeenCalledWith({ id: 7 });
  expect(atModal).toHaveBeenCalledWith('you');
  expect(ownEvent).toHaveBeenCalledWith('hi');
});

it('reads and sets a ticket through its instance', async () => {
  const { modal, instanceGuid, world } = await withModal();
  const opener = modal.instance(instanceGuid);
  await expect(opener.get('ticket.id')).resolves.toMatchObject({ 'ticket.id': 1001 });
  await opener.invoke('ticket.editor.insert', 'From the modal');
  expect(world.ticket(1001).composer.text).toBe('From the modal');
});

it('destroy closes it, and the opener hears modal.close', async () => {
  jest.useFakeTimers();
  const { client, modal, modalGuid, onCloseModal } = await withModal();
  const closed = jest.fn();
  client.instance(modalGuid).on('modal.close', closed);
  await modal.invoke('destroy');
  await jest.advanceTimersByTimeAsync(0);
  expect(closed).toHaveBeenCalledTimes(1);
  expect(onCloseModal).toHaveBeenCalledWith({ instanceGuid: modalGuid, frameId: 'frame-2' });
  jest.useRealTimers();
});

it('closing by the person does the same', async () => {
  const { client, host, modalGuid } = await withModal();
  const closed = jest.fn();
  client.instance(modalGuid).on('modal.close', closed);
  await settle();
  host.closeModal(modalGuid);
  await settle();
  expect(closed).toHaveBeenCalledTimes(1);
  await expect(client.instance(modalGuid).get('colorScheme')).rejects.toThrow('no instance');
});

it('a background frame finds the ticket’s instance', async () => {
  const { connect, instanceGuid } = connected();
  const background = connect({ location: 'background' });
  const { instances } = await background.get('instances');
  expect(instances[instanceGuid]).toMatchObject({ location: 'ticket_sidebar', ticketId: 1001 });
});

it('tells the others of a new instance', async () => {
  const { client, connect } = connected();
  const registered = jest.fn();
  client.on('instance.registered', registered);
  await settle();
  connect({ location: 'background' });
  await settle();
  expect(registered).toHaveBeenCalledWith(expect.objectContaining({ location: 'background' }));
});

it('a save is told to the sidebar as a submit, to the background as saved with the ticket', async () => {
  const { client, connect, world } = connected();
  const background = connect({ location: 'background' });
  const heard: unknown[] = [];
  for (const event of ['ticket.submit.done', 'ticket.saved']) {
    client.on(event, () => heard.push(`sidebar ${event}`));
    background.on(event, (ticket: { id: number }) =>
      heard.push(`background ${event} ${ticket.id}`),
    );
  }
  await settle();
  await world.submitFields(1001);
  await settle();
  expect(heard).toEqual(['sidebar ticket.submit.done', 'background ticket.saved 1001']);
});
