// The lock file is whole, so that `npm ci` accepts it on every system, and names no registry that only one place knows.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));

describe('the lock file', () => {
  it('holds every package that another names, those for other systems too', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !names.includes(name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });

  it('names no address of a registry but the public one', () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [resolved],
    );
    expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
