/** A name of Meta's as people write it: `order_update` and `first_name` as "Order update", "First name". */
export function readableName(name: string): string {
  const words = name.replace(/_+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
