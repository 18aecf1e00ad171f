import lock from '../../package-lock.json';

type Locked = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string };
const packages: Readonly<Record<string, Locked>> = lock.packages;

/** A package may stand beside the one that wants it or in any folder above. */
const isLocked = (from: string, name: string): boolean => {
  const folders = from.split('/node_modules/');
  return (
    folders.some((_, index) => `${folders.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}` in packages) ||
    `node_modules/${name}` in packages
  );
};

test('the lock file names every package of every platform, so that `npm ci` works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
