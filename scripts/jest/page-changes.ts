/** Says how often the page has changed, so that what was worked out of it may be kept until it does again. */
export function changesOf(window: Window & typeof globalThis): () => number {
  let changes = 0;
  const observer = new window.MutationObserver(() => {
    changes += 1;
  });
  observer.observe(window.document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => {
    if (observer.takeRecords().length > 0) changes += 1;
    return changes;
  };
}
