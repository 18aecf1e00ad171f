/**
 * Lets a page's calendar begin on a day of our own, at the time that it is: the samples are of one month, and a pane of today
 * would find every one of them long overdue.
 */
export function beginOn(day: string, page: { Date: DateConstructor }): void {
  const Real = page.Date;
  const now = new Real();
  const shift = new Real(`${day}T00:00:00`).getTime() - new Real(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const shifted = (): number => Real.now() + shift;
  page.Date = new Proxy(Real, {
    construct: (target, given, called) => Reflect.construct(target, given.length === 0 ? [shifted()] : given, called) as Date,
    get: (target, name, called): unknown => (name === 'now' ? shifted : Reflect.get(target, name, called)),
  });
}
