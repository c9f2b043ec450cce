import { channelName } from './channel-name';

test.each([
  ['whatsapp', 'whatsapp'],
  ['whatapp', 'whatsapp'],
  ['WhatsApp', 'whatsapp'],
  [' WhatApp ', 'whatsapp'],
  ['native_messaging', 'native_messaging'],
  ['whatsapp_business', 'whatsapp_business'],
  ['', ''],
])('"%s" is "%s"', (name, expected) => {
  expect(channelName(name)).toBe(expected);
});
