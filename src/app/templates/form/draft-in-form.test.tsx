import { screen } from '@testing-library/react';
import { openSidebar, TEMPLATES } from '../../testing/sidebar';

const ANSWER = {
  name: 'answer_with_news',
  language: 'en_US',
  namespace: 'demo_namespace',
  title: 'Answer with news',
  category: 'UTILITY',
  body: 'Hi {{1}}, {{2}}. Just answer here.',
  parameters: [
    { label: 'First name', source: 'requester.first_name' },
    { label: 'News', free_text: true },
  ],
};

const news = () => screen.getByRole('textbox', { name: 'News' });
const DRAFT = 'Hi Olivia,\nI have changed it for you.\n\nBest regards\nNora';

/** The template for the agent's own words, beside a closed window; `write` types into Zendesk's composer. */
async function openAnswer(draft = DRAFT) {
  const opened = await openSidebar({
    scenario: 'closed',
    draft,
    settings: { templates: JSON.stringify([...TEMPLATES, ANSWER]) },
  });
  const { type, inZendesk, pass, press } = opened;
  const write = async (text: string) => {
    await inZendesk(() => type(text));
    await pass(1_000);
  };
  await press(/Answer with news/);
  return { ...opened, write };
}

test('the form opens with the agent’s words in it, and says so', async () => {
  await openAnswer();
  expect(news()).toHaveValue('I have changed it for you');
  expect(news()).toHaveAccessibleDescription('From your draft');
  expect(screen.getByRole('figure')).toHaveTextContent(
    'Hi Olivia, I have changed it for you. Just answer here.',
  );
});

test('it follows the draft, until the agent types in it', async () => {
  const { write, user, press } = await openAnswer();
  await write('It left this morning');
  expect(news()).toHaveValue('It left this morning');
  await user.clear(news());
  await user.type(news(), 'It left today');
  await write('Something else');
  expect(news()).toHaveValue('It left today');
  expect(news()).not.toHaveAccessibleDescription('From your draft');
  await press('Put your draft back into “News”');
  expect(news()).toHaveValue('Something else');
});

test('what was taken in stays in the form when the composer is emptied', async () => {
  const { write } = await openAnswer();
  await write('');
  expect(news()).toHaveValue('I have changed it for you');
});

test('what is too long says by how much, and nothing is cut', async () => {
  await openAnswer('x'.repeat(1_010));
  expect(news()).toHaveValue('x'.repeat(1_010));
  // "Hi Olivia, " and ". Just answer here." take 30 of the 1,024.
  expect(news()).toHaveAccessibleDescription(
    /From your draft, 16 characters too long: shorten it\./,
  );
});

test('without a draft it is an empty field', async () => {
  await openAnswer('');
  expect(news()).toHaveValue('');
});

test('what is pasted becomes one line, and the caret stays behind it', async () => {
  const { user } = await openAnswer('');
  await user.type(news(), 'First.  Last');
  const area = news() as HTMLTextAreaElement;
  area.setSelectionRange(7, 7);
  await user.paste('It left\n\n\ttoday \nby post.');
  expect(news()).toHaveValue('First. It left today by post. Last');
  expect(area.selectionStart).toBe('First. It left today by post.'.length);
});

test('Enter goes on from it, and makes no line', async () => {
  const { user, draft } = await openAnswer('');
  await user.type(news(), 'It left today{Enter}');
  expect(draft()).toContain('It left today');
  expect(draft()).toContain('template=[[answer_with_news]]');
});

test('left empty, Enter says that it is needed', async () => {
  const { user, draft } = await openAnswer('');
  await user.type(news(), '{Enter}');
  expect(news()).toHaveValue('');
  expect(news()).toHaveAttribute('aria-invalid', 'true');
  expect(draft()).toBe('');
});
