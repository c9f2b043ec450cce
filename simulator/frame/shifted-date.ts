/**
 * Makes `new Date()`, `Date.now()` and `Date()` of a window read its clock plus an offset. A function
 * with all of Date's own properties, not a Proxy: whoever replaces `Date.now` for a while must succeed.
 */
export function installShiftedDate(target: { Date: DateConstructor }, offset: () => number): void {
  const RealDate = target.Date;
  const now = () => RealDate.now() + offset();
  function ShiftedDate(...args: unknown[]): unknown {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(ShiftedDate, {
    ...Object.getOwnPropertyDescriptors(RealDate),
    now: { value: now, writable: true, enumerable: false, configurable: true },
  });
  // What Date has from a class of its own parents stays within reach.
  Object.setPrototypeOf(ShiftedDate, RealDate);
  target.Date = ShiftedDate as unknown as DateConstructor;
  // `value.constructor === Date` is how some libraries recognise a date.
  RealDate.prototype.constructor = target.Date;
}
