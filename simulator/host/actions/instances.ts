import { ApiError, invalidValue } from '../api-error';
import type { ModalRequest } from '../host';
import { newInstance } from '../instance';
import { announce, closeInstance } from '../lifecycle';
import type { Scope } from '../scope';
import { contextOf } from '../shapes/context';
import type { Action } from '../table';
import { record, text } from '../values';

/**
 * A modal: the instance exists at once, its iframe comes when the page opens it.
 * Our host only opens modals this way, as Zendesk does.
 */
function createInstance(scope: Scope, [spec]: readonly unknown[]): unknown {
  const { host, instance: opener, state } = scope;
  const { location, url, size = {} } = record(spec);
  if (location !== 'modal') throw invalidValue(location, 'the location "modal"');
  const address = text(url);
  const { onOpenModal } = host.options;
  if (!onOpenModal) throw new ApiError('APINoModalError', 'this host opens no modals');
  const modal = newInstance({ guid: host.newGuid(), frameId: null, location: 'modal' });
  host.instances.set(modal.guid, modal);
  onOpenModal({
    instanceGuid: modal.guid,
    url: address,
    size: record(size) as ModalRequest['size'],
    openedBy: opener.guid,
  });
  announce(host, modal);
  return [{ ...contextOf(modal, state), host: 'zendesk', status: 'created' }];
}

export const instanceActions: Readonly<Record<string, Action>> = {
  'instances.create': createInstance,
};

export const modalActions: Readonly<Record<string, Action>> = {
  destroy({ host, instance }) {
    // The answer goes out first: the iframe is gone afterwards.
    host.schedule(0, () => closeInstance(host, instance));
  },
};
