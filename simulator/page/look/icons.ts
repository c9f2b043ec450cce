const file = (url: URL) => url.href;

/** The Garden icons that the page uses. webpack puts each into the script. */
export const ICONS = {
  alert: file(new URL('@zendeskgarden/svg-icons/src/16/alert-error-stroke.svg', import.meta.url)),
  chevronDown: file(
    new URL('@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg', import.meta.url),
  ),
  chevronUp: file(
    new URL('@zendeskgarden/svg-icons/src/16/chevron-up-stroke.svg', import.meta.url),
  ),
  clock: file(new URL('@zendeskgarden/svg-icons/src/16/clock-stroke.svg', import.meta.url)),
  inbox: file(new URL('@zendeskgarden/svg-icons/src/16/inbox-stroke.svg', import.meta.url)),
  lightning: file(
    new URL('@zendeskgarden/svg-icons/src/16/lightning-bolt-stroke.svg', import.meta.url),
  ),
  lock: file(new URL('@zendeskgarden/svg-icons/src/16/lock-locked-stroke.svg', import.meta.url)),
  paperclip: file(new URL('@zendeskgarden/svg-icons/src/16/paperclip.svg', import.meta.url)),
  puzzle: file(new URL('@zendeskgarden/svg-icons/src/16/puzzle-piece-stroke.svg', import.meta.url)),
  reload: file(new URL('@zendeskgarden/svg-icons/src/16/reload-stroke.svg', import.meta.url)),
};

export type IconName = keyof typeof ICONS;
