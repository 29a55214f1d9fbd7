// The README is true: what it prints is what the built program prints, and what it names is there.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { settingNames } from '../src/settings.ts';

const readme = readFileSync('README.md', 'utf8');
const call = /```console\n\$ npm run --silent dixit -- (?<words>[^\n]+)\n(?<output>[^`]*)\n```/gu;
const shown = [...readme.matchAll(call)].map(
  ({ groups }) => [groups?.words ?? '', groups?.output ?? ''] as const,
);

/** The words of a call as a shell would part them; the README quotes with "…" alone. */
const parted = (words: string) =>
  [...words.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the README', () => {
  it('shows who-said, when and summary at work', () => {
    const names = shown.map(([words]) => words.split(' ')[0]);
    expect(names).toEqual(expect.arrayContaining(['who-said', 'when', 'summary']));
  });

  it.each(shown)('shows what `dixit %s` prints', async (words, output) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/index.js', ...parted(words)]);
    expect(stdout.trimEnd()).toBe(output);
  });

  it('names every command in both languages, and every setting', () => {
    for (const { name, frenchName } of commands)
      expect(readme).toContain(`\`/${name}\` · \`/${frenchName}\``);
    for (const name of settingNames) expect(readme).toContain(`\`${name}\``);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
    expect(links).toContain('ARCHITECTURE.md');
  });
});
