/** Meta's name of a template as people write: `order_update` is "Order update". */
export function readableName(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').trim();
  return words === '' ? name : `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}`;
}
