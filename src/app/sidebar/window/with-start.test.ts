import { epochMs } from '../../../core/time';
import type { TimelineMark } from '../../../core/window/timeline';
import { withStart } from './with-start';

const customer = (at: number): TimelineMark => ({ at: epochMs(at), side: 'customer' });
const business = (at: number): TimelineMark => ({ at: epochMs(at), side: 'business' });

test.each<[string, TimelineMark[], number, TimelineMark[]]>([
  ['written elsewhere', [business(30)], 40, [business(30), customer(40)]],
  ['written elsewhere, before our answer', [business(30)], 20, [customer(20), business(30)]],
  ['in the ticket', [customer(20), business(30)], 20, [customer(20), business(30)]],
  ['in the ticket, sent earlier', [customer(20), business(30)], 12, [customer(12), business(30)]],
  ['in the ticket, overtaken by an older one', [customer(20), customer(40)], 20, [customer(20)]],
  ['the newest of several', [customer(12), customer(20)], 20, [customer(12), customer(20)]],
  ['at the first instant of the line', [], 10, [customer(10)]],
  ['before the line', [business(30)], 9, [business(30)]],
  ['before the line, arrived on it', [customer(20)], 9, []],
])('%s', (_where, marks, startedAt, expected) => {
  expect(withStart(marks, epochMs(startedAt), epochMs(10))).toEqual(expected);
});
