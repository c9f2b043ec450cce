import type { MessageKind } from './message';
import { restartsWindow } from './restarts-window';

const TABLE: Readonly<Record<MessageKind, boolean>> = {
  text: true,
  media: true,
  location: true,
  contact: true,
  'button-answer': true,
  'list-answer': true,
  'form-answer': true,
  call: true,
  forwarded: true,
  deleted: true,
  reaction: false,
  edit: false,
  deletion: false,
  activity: false,
  system: false,
  intro: false,
  'perhaps-intro': false,
  'auto-reply': false,
  template: false,
  echo: false,
  empty: false,
  unknown: false,
};

test.each(Object.entries(TABLE))('%s starts the window again: %s', (kind, expected) => {
  expect(restartsWindow(kind as MessageKind)).toBe(expected);
});
