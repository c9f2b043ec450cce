import { createContacts } from './contact/contacts';
import type { ChangedFields } from './edits/changed-fields';
import { createParkedNotes } from './parked/parked-notes';
import type { Requests } from './request/ask';
import type { ZafClient } from './sdk/zaf-client';

/** What a closed window needs of Zendesk beyond templates: notes and contacts. */
export const createClosedWindowHost = (
  client: Pick<ZafClient, 'get' | 'set'>,
  requests: Requests,
  changed: ChangedFields,
) => ({
  parked: createParkedNotes(client, requests, changed),
  contacts: createContacts(client, requests),
});

export type ClosedWindowHost = ReturnType<typeof createClosedWindowHost>;
