import { contentKind } from './content-kind';

test.each([
  ['text', 'text', 'text'],
  ['image', 'media', 'media'],
  ['file', 'media', 'media'],
  ['location', 'location', 'location'],
  ['contact', 'contact', 'contact'],
  ['formResponse', 'form-answer', 'form-answer'],
  ['form_response', 'form-answer', 'form-answer'],
  ['reaction', 'reaction', 'reaction'],
  ['activity', 'activity', 'activity'],
  ['form', 'unknown', 'text'],
  ['carousel', 'unknown', 'text'],
  ['list', 'unknown', 'text'],
  ['template', 'unknown', 'template'],
  ['unsupported', 'unknown', 'unknown'],
  ['constructor', 'unknown', 'unknown'],
  ['', 'unknown', 'unknown'],
])('%s: %s of a customer, %s of a business', (type, ofCustomer, ofBusiness) => {
  expect(contentKind(type, true)).toBe(ofCustomer);
  expect(contentKind(type, false)).toBe(ofBusiness);
});
