import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { splitSentences } from '../../src/reading/sentences.ts';

/** The sentences of one paragraph; `|` in a table stands for a cut. */
function cut(text: string, lang: 'fr' | 'en'): string {
  const blocks = [{ kind: 'paragraph', paragraph: 1, start: 0, end: text.length }] as const;
  return splitSentences({ text, lang, date: null, blocks })
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

/** A space for each cut gives the text back. */
const whole = (marked: string) => marked.replaceAll('|', ' ');

describe('French sentences end', () => {
  it.each([
    'Le port rouvre.|La criée aussi.',
    'Elle dirige la R&D.|Trente personnes y travaillent.',
    'Le film est de Kerd Bros.|La salle était pleine.',
    'Où vont-ils ?|Nul ne le sait !|On verra.',
    'Elle hésite…|Puis elle signe.',
    'Elle a dit : « Je signe. »|Puis elle est sortie.',
    'Elle a dit : «Je signe !»|La salle a applaudi.',
    '“Je signe.”|La salle a applaudi.',
    '«Jamais.»|«Toujours.»',
    'Le sommet aura lieu les 3 et 4 mars à Lorvic.|14 pays y seront.',
    'Il a réuni l’O.N.U.|Il en a fait un traité.',
    'Ils vendent du thon, du lieu, etc.|Le marché ferme à midi.',
    'Il vit à Lorvic (Kerd).|Sa sœur aussi.',
    'Ouvert en 1999.|Fermé en 2010.',
    'Le vote est clos.|– Le dépouillement commence.',
    'Le taux est passé à 4,5 %.|La Banque s’en félicite.',
    'Il a écrit à la S.N.C.F.|La réponse tarde.',
    'Tout a commencé à 20 h.|Le maire parlait.',
    'Le plan « Mer propre » a échoué.|Un autre viendra.',
    'Vitamine C.|Elle en prend.',
  ])('%s', (marked) => {
    expect(cut(whole(marked), 'fr')).toBe(marked);
  });

  it.each([
    'M. Arvel a reçu Mme Duarte à Lorvic.',
    'Mme. Duarte et le Dr. Kess ont signé.',
    'Le discours de J. R. Solis a duré.',
    'La thèse de J. Le Goff est connue.',
    'Le palais date de 120 av. J.-C. selon lui.',
    'L’art. 12.3 du traité et le n. 4 du décret restent.',
    '« Pourquoi ? » a-t-il demandé.',
    '« C’est fini ! » s’écrie la maire.',
    '« Je pars. Demain. Sans bruit », a dit Tomas Arvel.',
    '«Il a crié : "Sortez. Vite." Nous sommes sortis», raconte-t-elle.',
    'Les élus (maires, préfets, etc.) ont voté.',
    'La ville (3.200 habitants. Un record) s’étend.',
    'Il a hésité... puis signé.',
    'Le site phare.example a publié la liste.',
    'La société Hop! a été vendue.',
    'Les studios Kerd Bros. Pictures ont payé.',
    'Le prix est de 3.50 euros le kilo.',
    'Rendez-vous à 10 h. 40 au port.',
    'Le St. Aubin a coulé en 1903.',
    'Le gén. Karel et le col. Oriol ont démissionné.',
    'Il a lu “La mer. Les vents. Le sel” en une nuit.',
  ])('nowhere inside: %s', (text) => {
    expect(cut(text, 'fr')).toBe(text);
  });
});

describe('English sentences end', () => {
  it.each([
    'The port reopened.|The market did too.',
    'Who won?|Nobody knows!|The count goes on.',
    '“It is over.”|The crowd left.',
    '"It is over."|The crowd left.',
    '‘It is over.’|The crowd left.',
    'He lives in the U.S.|She lives in Kerd.',
    'It opened at 6 p.m.|The queue was long.',
    'He works for Holt Inc.|She does not.',
    'The vote was 12-3.|Two members left early.',
    'She said: “Sign it.”|He signed.',
    'They won (barely).|They cheered.',
    'The rate fell to 3.4%.|Shares rose.',
    'It was Jan. 5.|Snow fell.',
    'The children’s choir sang.|It rained.',
  ])('%s', (marked) => {
    expect(cut(whole(marked), 'en')).toBe(marked);
  });

  it.each([
    'Mr. Okafor met Dr. Varga and Gen. Holt.',
    'Judith B. Crane won.',
    'J. K. Varga wrote it.',
    'The U.S. Senate voted.',
    'He left at 5 p.m. on Friday.',
    'Holt Inc. chief Ana Pryce resigned.',
    '“Why?” he asked.',
    '“Who pays?” Holt asked.',
    '“Enough!” Samuel Pryce said.',
    '“It is over. Go home,” she said.',
    '‘We missed the children’s questions. We did,’ said Varga.',
    'He said “no. Never. Not again” and left.',
    'The case Pryce vs. Crane goes on.',
    'See No. 5 and fig. 3 on p. 12.',
    'The Feb. 23 meeting was moved to Sept. 4.',
    'The report (see the annex. It is long) is out.',
    'He waited... and signed.',
  ])('nowhere inside: %s', (text) => {
    expect(cut(text, 'en')).toBe(text);
  });
});

describe('a mark without its partner', () => {
  it('does not swallow the rest of the paragraph', () => {
    expect(cut('Il a dit : « Je pars. Il est parti. La nuit tombait.', 'fr').split('|')).toHaveLength(3);
    expect(cut('He said "no. He left. Night fell.', 'en').split('|')).toHaveLength(3);
    expect(cut('La liste (longue est close. Le vote commence.', 'fr').split('|')).toHaveLength(2);
  });

  it('leaves the pairs after it whole', () => {
    expect(cut('Un » perdu. Elle a dit «Oui. Non.» Fin.', 'fr')).toBe(
      'Un » perdu.|Elle a dit «Oui. Non.»|Fin.',
    );
  });
});

describe('any text', () => {
  const part = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '(',
    ')',
    '. ',
    '? ',
    'M. ',
    'Il',
    'il',
    'U.S. ',
    '12',
    '…',
    '\n',
    '\n\n',
    'av. J.-C. ',
    '\u00a0',
  );
  const text = fc.oneof(
    fc.array(part).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it.each([
    ['a line of dots', `${'.'.repeat(300_000)}fin`, 1],
    ['shouts', `${'!?'.repeat(150_000)}fin`, 1],
    ['a lost mark', `« ${'Le port. '.repeat(30_000)}`, 30_000],
  ])('is split in no more time than its length asks for: %s', (_name, value, count) => {
    expect(cut(value, 'fr').split('|')).toHaveLength(count);
  });

  it('falls into sentences that hold every character of its paragraphs but blanks, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (value, lang) => {
        const blocks = splitBlocks(value);
        const sentences = splitSentences({ text: value, lang, date: null, blocks });
        for (const block of blocks) {
          const inside = sentences.filter(({ start, end }) => start >= block.start && end <= block.end);
          if (block.kind !== 'paragraph') expect(inside).toEqual([]);
          else expectCover(value, block, inside);
        }
      }),
    );
  });
});

function expectCover(
  text: string,
  block: { start: number; end: number },
  inside: readonly { start: number; end: number }[],
) {
  let reached = block.start;
  for (const { start, end } of inside) {
    expect(text.slice(reached, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(text.slice(reached, block.end).trim()).toBe('');
}
