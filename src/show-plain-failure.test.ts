import { screen } from '@testing-library/dom';
import { showPlainFailure } from './show-plain-failure';

test('a sentence instead of a blank page', () => {
  document.body.innerHTML = '<div id="app"><p>half a screen</p></div>';
  showPlainFailure();
  expect(screen.getByRole('alert')).toHaveTextContent('Replying in Zendesk still works.');
  expect(document.body).not.toHaveTextContent('half a screen');
});

test('a page without the place for it does not make it worse', () => {
  document.body.innerHTML = '';
  expect(showPlainFailure).not.toThrow();
});
