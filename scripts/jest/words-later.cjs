/* `en.json?later`, as webpack gives it. */
const { wordsOf } = require('../webpack/words.cjs');

exports.ui = wordsOf(require('../../translations/en.json'), 'later');
