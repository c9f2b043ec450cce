import { adviceFor, ERROR_CODES, isVague } from '../../core/delivery/error-codes';
import { localeOf } from '../testing/render-in';
import { describeNextStep, describeRefusal, describeRetry } from './describe-refusal';

const LANGUAGES = ['en-US', 'de', 'fr'];
const ofCode = (code: string | null, text: string | null = null) => ({ code, text });

describe.each(LANGUAGES)('%s', (language) => {
  it.each([...ERROR_CODES.keys()])(
    '%s has a title, a sentence, a word on retries and a next step',
    async (code) => {
      const { t } = await localeOf(language);
      const { meaning, retry, step } = adviceFor(ofCode(code));
      const { title, text } = describeRefusal(ofCode(code), t);
      const next = describeNextStep(step, retry, t);
      const said = [title, text, describeRetry(retry, t), ...(next === null ? [] : [next])];
      for (const sentence of said) {
        // A key without words would come back as the key.
        expect(sentence).not.toMatch(/^delivery\.|\{/);
        expect(sentence?.length).toBeGreaterThan(3);
      }
      expect(text).toMatch(/\.$/);
      // What says little is said with the service's own words.
      const withWords = describeRefusal(ofCode(code, 'As it came'), t).text;
      expect(withWords?.includes('As it came')).toBe(isVague(meaning));
      // Where no button of ours and no sentence names a step, the text itself says what to do.
      expect(next === null).toBe(
        ['send-template', 'clean-values', 'check-template', 'none'].includes(step),
      );
    },
  );
});

it('has other words in every language', async () => {
  const texts = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { t } = await localeOf(language);
      return [...ERROR_CODES.keys()].map((code) => describeRefusal(ofCode(code), t));
    }),
  );
  const [en = [], de = [], fr = []] = texts;
  en.forEach((words, index) => {
    expect(new Set([words.text, de[index]?.text, fr[index]?.text]).size).toBe(3);
  });
});

it('shows an unknown code’s own words, and nothing where there are none', async () => {
  const { t } = await localeOf('en-US');
  const title = 'Refused for a reason not known here';
  expect(describeRefusal(ofCode('131999', 'Brand new'), t)).toEqual({ title, text: '“Brand new”' });
  expect(describeRefusal(ofCode(null, 'Brand new'), t)).toEqual({ title, text: '“Brand new”' });
  expect(describeRefusal(ofCode(null), t)).toEqual({ title, text: null });
});

it('waits minutes or a day, as the code says', async () => {
  const { t } = await localeOf('en-US');
  const next = (code: string) =>
    describeNextStep(adviceFor(ofCode(code)).step, adviceFor(ofCode(code)).retry, t);
  expect(next('131056')).toBe('Wait some minutes, then send it again.');
  expect(next('131049')).toBe('Wait a day at least.');
});
