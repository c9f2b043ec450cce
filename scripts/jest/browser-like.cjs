const { TestEnvironment } = require('jest-environment-jsdom');

/**
 * jsdom, whose fake timers come to the next timer with the event loop's next turn. Where a page has no
 * `setImmediate` they use its `setTimeout` for that: a millisecond of doing nothing for each timer.
 */
module.exports = class BrowserLike extends TestEnvironment {
  constructor(config, context) {
    let restore;
    const beforeParse = (window) => {
      const { setTimeout } = window;
      window.setTimeout = (next) => {
        setImmediate(next);
        // Fake timers have ids like those that they find here.
        return 0;
      };
      restore = () => {
        window.setTimeout = setTimeout;
      };
    };
    const { projectConfig } = config;
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, beforeParse };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    restore();
  }
};
