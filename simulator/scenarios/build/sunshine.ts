import type { SimIntegration, SimSunshine } from '../../world/account-types';

/** The demo account's access; nothing outside the local Zendesk knows this key. */
export const SUNSHINE: SimSunshine = {
  appId: '60b1a2c3d4e5f60718293a4b',
  keyId: 'app_60b1a2c3d4e5f60718293a4c',
  secret: 'local-zendesk-secret',
  plan: true,
  scope: 'app',
};

const integration = (
  digit: string,
  type: string,
  displayName: string,
  phoneNumber: string | null = null,
): SimIntegration => ({ id: `5f00000000000000000000${digit}`, type, displayName, phoneNumber });

/** The shop's only WhatsApp number, as long as a scenario adds no other. */
export const WHATSAPP = integration('a1', 'whatsapp', 'Birch & Bloom', '+49 30 5550 100');
export const WHATSAPP_OUTLET = integration('a2', 'whatsapp', 'Outlet', '+49 30 5550 200');

export const INTEGRATIONS: readonly SimIntegration[] = [
  WHATSAPP,
  integration('b1', 'web', 'Help widget'),
  integration('b2', 'messenger', 'Birch & Bloom on Facebook'),
  integration('b3', 'instagram', '@birchandbloom'),
  integration('b4', 'tiktok', '@birchandbloom.shop'),
  integration('b5', 'wechat', 'Birch & Bloom 中国'),
  integration('b6', 'viber', 'Birch & Bloom bot'),
  integration('b7', 'custom', 'Store tablet'),
];
