import { fileName } from './file-name';

test.each([
  ['https://shop.example/a/invoice.pdf', 'invoice.pdf'],
  ['https://shop.example/a/invoice.pdf?x=1/2#y', 'invoice.pdf'],
  [' https://shop.example/Rechnung%20M%C3%A4rz.pdf ', 'Rechnung März.pdf'],
  ['https://shop.example/100%.png', '100%.png'],
  ['https://shop.example/download?id=7', ''],
  ['https://shop.example/images/42', ''],
  ['https://shop.example/v1.24', ''],
  ['https://shop.example/.pdf', ''],
  ['https://shop.example/clip.3gp', 'clip.3gp'],
  ['https://shop.example/', ''],
  ['https://shop.example', ''],
  ['https://shop.example?file=a.pdf', ''],
  ['shop.example/a.pdf', ''],
  ['', ''],
])('%s: “%s”', (address, name) => {
  expect(fileName(address)).toBe(name);
});
