// Article files for measurements, the same on every run: the paragraphs of real articles shuffled where a set of them lies
// beside the repository, else sentences put together from parts of our own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers } from './search-material.mjs';

const names = [
  'Hélène Morvan',
  'Jean Le Goff',
  'Anselme Roca',
  'Inès Le Guen',
  'Yann Kerbrat',
  'Maud Tanguy',
];
const roles = [
  'maire',
  'préfète',
  'ministre',
  'porte-parole',
  'directrice du port',
  'présidente de la région',
];
const things = [
  'le pont',
  'la digue',
  'le phare',
  'le budget',
  'la grève',
  'le marché',
  'la réforme',
  'le procès',
];
const deeds = [
  'a rouvert',
  'a été reporté',
  'sera voté',
  'a divisé le conseil',
  'attire du monde',
  'prend du retard',
];
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'octobre', 'novembre'];

function invented(next) {
  const one = (list) => list[next(list.length)];
  const place = () => `${one(['Port', 'Saint', 'Val', 'Pont'])}-n${next(4000)}`;
  const when = () => `le ${1 + next(28)} ${one(months)} ${2010 + next(12)}`;
  const paragraph = () =>
    next(3) === 0
      ? `«À ${place()}, ${one(things)} ${one(deeds)} et ${one(things)} attendra», a déclaré ${one(names)}, ${one(roles)} de ${place()}.`
      : `À ${place()}, ${one(things)} ${one(deeds)} ${when()}, selon ${one(names)}. Dans le dossier n${next(9000)}, ${one(things)} ${one(deeds)}.`;
  return {
    title: `${one(things)} de ${place()} ${one(deeds)}`,
    paragraphs: Array.from({ length: 7 }, paragraph),
  };
}

/** Writes `n0.md` and on into the folder; gives the number of characters. */
export function writeArticles(folder, count) {
  const set = fileURLToPath(new URL('../../shared/evals/summary/ORANGESUM.fr.dev.jsonl', import.meta.url));
  const rows = existsSync(set)
    ? readFileSync(set, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const paragraphs = rows.flatMap((row) => row.paragraphs);
  const next = numbers(7);
  const articleOf = (at) => {
    const row = rows[at % rows.length];
    if (row === undefined) return invented(next);
    const shuffled = row.paragraphs.map((own) => (next(3) === 0 ? paragraphs[next(paragraphs.length)] : own));
    return { title: row.title.trim(), paragraphs: shuffled };
  };
  mkdirSync(folder, { recursive: true });
  let characters = 0;
  for (let at = 0; at < count; at += 1) {
    const { title, paragraphs: own } = articleOf(at);
    const date = new Date(Date.UTC(2015, 0, 1 + (at % 3000))).toISOString().slice(0, 10);
    const head = `---\ntitle: ${JSON.stringify(`${title} (${at})`)}\ndate: ${date}\nlang: fr\n---\n\n`;
    const text = own.join('\n\n');
    characters += text.length;
    writeFileSync(join(folder, `n${at}.md`), `${head}${text}\n`);
  }
  return characters;
}
