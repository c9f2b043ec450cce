export type IconName =
  | 'check'
  | 'clock'
  | 'warning'
  | 'error'
  | 'lock'
  | 'question'
  | 'info'
  | 'back';
