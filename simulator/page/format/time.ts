const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow; a conversation needs the same one a thousand times. */
function format(at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([timeZone, options]);
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
    formats.set(key, formatter);
  }
  return formatter.format(at);
}

export function clockTime(at: number, timeZone: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit' });
}

export function preciseTime(at: number, timeZone: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

export function day(at: number, timeZone: string): string {
  return format(at, timeZone, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function dayAndTime(at: number, timeZone: string): string {
  return format(at, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
