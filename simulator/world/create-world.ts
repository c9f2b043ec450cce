import * as composer from './commands/composer';
import { colleagueReplies, customerWrites } from './commands/conversation';
import { applyMacro } from './commands/macro';
import { mergeTicket } from './commands/merge';
import { beginTicket } from './commands/new-ticket';
import { addNote } from './commands/note';
import { submitFields, submitReply } from './commands/submit';
import { sendThroughSunshine } from './commands/sunshine-message';
import * as surroundings from './commands/surroundings';
import { setFieldLook, setSaveEnabled, updateTicket } from './commands/ticket';
import { createStore } from './store';
import type { World } from './world';
import type { WorldState } from './world-state';

/** Brings a state to life. `now` is the real clock. */
export function createWorld(initial: WorldState, options: { now(): number }): World {
  const store = createStore(initial, options.now);
  const { commit } = store;
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    now: store.now,
    ticket: store.ticket,
    openTicket: (id) => surroundings.openTicket(store, id),
    beginTicket: () => beginTicket(store),
    customerWrites: (id, message) => customerWrites(store, id, message),
    sendThroughSunshine: (message) => sendThroughSunshine(store, message),
    colleagueReplies: (id, message) => colleagueReplies(store, id, message),
    addNote: (id, note) => addNote(store, id, note),
    mergeTicket: (id, intoId) => mergeTicket(store, id, intoId),
    setComposerText: (id, text, by) => composer.setComposerText(store, id, text, by),
    insertComposerText: (id, text, by) => composer.insertComposerText(store, id, text, by),
    setComposerSelection: (id, range) => composer.setComposerSelection(store, id, range),
    setComposerAttachments: (id, files) => composer.setComposerAttachments(store, id, files),
    setCommentType: (id, type) => composer.setCommentType(store, id, type),
    setTargetChannel: (id, channel) => composer.setTargetChannel(store, id, channel),
    applyMacro: (id, macroId) => applyMacro(store, id, macroId),
    submitReply: (id) => submitReply(store, id),
    submitFields: (id) => submitFields(store, id),
    setStatus: (id, status) => updateTicket(store, id, { status }),
    updateTicket: (id, patch, by) => updateTicket(store, id, patch, by),
    setFieldLook: (id, field, look) => setFieldLook(store, id, field, look),
    setSaveEnabled: (id, enabled) => setSaveEnabled(store, id, enabled),
    passTime: (ms) => surroundings.passTime(store, ms),
    setAgentClockError: (agentClockErrorMs) =>
      commit({ ...store.state, agentClockErrorMs }, { kind: 'agentClock' }),
    setAgent: (change) => surroundings.setAgent(store, change),
    setUser: (id, change) => surroundings.setUser(store, id, change),
    setColorScheme: (colorScheme) =>
      commit({ ...store.state, colorScheme }, { kind: 'colorScheme' }),
    setSettings: (settings) => commit({ ...store.state, settings }, { kind: 'settings' }),
    updateInstallation: (settings) =>
      commit({ ...store.state, settings }, { kind: 'installation' }),
    setSendFiresTicketSave: (sendFiresTicketSave) =>
      commit({ ...store.state, sendFiresTicketSave }, { kind: 'variants' }),
    setVariants: (change) => surroundings.setVariants(store, change),
    setSunshine: (change) =>
      commit(
        { ...store.state, sunshine: { ...store.state.sunshine, ...change } },
        { kind: 'sunshine' },
      ),
    setFault: (key, fault) => surroundings.setFault(store, key, fault),
    addToast: (toast) => surroundings.addToast(store, toast),
    dismissToast: (toastId) => surroundings.dismissToast(store, toastId),
    replace: (state) => commit(state, { kind: 'replaced' }),
    beforeSave(guard) {
      store.guards.add(guard);
      return () => store.guards.delete(guard);
    },
  };
}
