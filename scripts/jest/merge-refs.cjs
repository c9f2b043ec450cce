/* Garden needs `react-merge-refs`, which is published as an ES module only: jest cannot require it. The same function. */
exports.mergeRefs = (refs) => (value) => {
  for (const ref of refs) {
    if (typeof ref === 'function') ref(value);
    else if (ref) ref.current = value;
  }
};
