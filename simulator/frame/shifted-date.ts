/** Makes `new Date()`, `Date.now()` and `Date()` of a window read its clock plus an offset. */
export function installShiftedDate(target: { Date: DateConstructor }, offset: () => number): void {
  const RealDate = target.Date;
  const now = () => RealDate.now() + offset();
  target.Date = new Proxy(RealDate, {
    construct: (real, args, newTarget) =>
      Reflect.construct(real, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
  });
  // `value.constructor === Date` is how some libraries recognise a date.
  RealDate.prototype.constructor = target.Date;
}
