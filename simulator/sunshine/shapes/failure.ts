import type { SimDelivery } from '../../world/message-types';

/** Meta's refusal as Sunshine's delivery events wrap it (sunshine-conversations, section 7). */
export const sunshineFailure = ({ code, title }: SimDelivery) => ({
  code: 'uncategorized_error',
  message: 'The channel refused the message',
  underlyingError: { errors: [{ code, title }] },
});
