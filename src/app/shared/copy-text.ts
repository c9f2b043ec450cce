/** Puts a text on the clipboard. false: the browser did not let it, so it is to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing outside secure pages, and a frame may not be allowed to.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks an element's text, for the keyboard to copy. */
export function selectText(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
