import { describe, expect, it } from 'vitest';
import { contextOf, refersBack } from '../../src/answers/dangling.ts';
import type { Reading, Sentence } from '../../src/reading/reading.ts';

const leaning = {
  fr: [
    'Il a souligné que le port resterait ouvert.',
    'Mais, fin avril, la mairie a noté un retard.',
    'Les deux présidentes ont signé un texte.',
    "C'est une première dans la région.",
    'C’est une première dans la région.',
    '« Il n’y aura pas de retour en arrière », a prévenu Odile Marchetti.',
    'Cette décision a surpris les pêcheurs.',
    'Ces derniers réclament une réunion.',
    'Son frère a été entendu à Vannes.',
    'Selon elle, la digue tiendra.',
    'De son côté, le syndicat Amarre a refusé.',
    "D'ailleurs, la préfète n'a rien promis.",
    'Cependant, le chantier continue.',
    'Fin avril, il a noté un retard.',
    'Dans un communiqué, elle a démenti.',
    'Interrogé par la radio Gwen, il n’a pas souhaité répondre.',
    'Dans ce dossier, la justice enquête encore.',
    'Malgré son retard, le navire a été retenu.',
    'A-t-il menti ?',
    'Est-elle coupable ?',
    'Tous deux ont nié.',
    "L'un a été libéré.",
    'Puis la pluie est venue.',
    'Le lendemain, la route était coupée.',
    "Aussi, l'usine fermera.",
    'Dont acte.',
  ],
  en: [
    'He said the harbour would stay open.',
    'But the mayor disagreed.',
    'However, the plant will close.',
    'The two presidents signed a paper.',
    'This decision surprised the fishermen.',
    'Their boats were seized.',
    'It was the third fire in a month.',
    '"It was the third fire", said Olive Harker.',
    "It's a shame.",
    'In response, Harlow Steel raised wages.',
    'The latter refused.',
    'In this case, the judge is still investigating.',
    'In a statement, she denied the claim.',
    'On Tuesday, they left Port Ellery.',
    'As a result, ferries stopped.',
    'There were no casualties.',
    'Meanwhile, talks go on.',
    'Despite its age, the bridge will stay.',
  ],
} as const;

const standing = {
  fr: [
    'La mairie de Vannes a noté un retard.',
    "L'usine Morvane fermera en juin.",
    'Odile Marchetti a souligné que le port resterait ouvert.',
    'Dans son interview, Odile Marchetti a évoqué le port.',
    'À son arrivée, Paul Kerguen a salué la foule.',
    'Fin avril, Odile Marchetti a noté un retard.',
    'Quand Odile Marchetti est arrivée, elle a salué la foule.',
    'En mars, il y a eu trois incendies.',
    'Lors du conseil, il faut deux voix de plus.',
    'Les deuxièmes assises de la mer ouvrent à Brest.',
    'Onze communes sont privées d’eau.',
    'Iléa Morin a gagné la course.',
    'Maison Kerguen ferme ses portes.',
    'Selon Odile Marchetti, la digue tiendra.',
    'Leurres et filets seront interdits.',
    'Les usines ont rouvert lundi.',
    '«La digue tiendra», assure Odile Marchetti.',
    'Ouest Marée a déposé plainte.',
    'Sonia Ledu préside le jury.',
    "L'une des usines de Lorvec a fermé.",
    'Les deux tiers des pêcheurs ont voté.',
    'Les deuxièmes classes défilent.',
    'Pour Odile Marchetti, la digue tiendra.',
  ],
  en: [
    'The mayor of Port Ellery disagreed.',
    'Harlow Steel raised wages.',
    'After the strike, Harlow Steel raised wages.',
    'Henry Shore left Port Ellery.',
    'Italy and Malta signed a paper.',
    'Theo Harker denied the claim.',
    'On Tuesday, Olive Harker denied the claim.',
    'When Olive Harker arrived, she waved.',
    'In her speech, Olive Harker promised a new bridge.',
    '"The bridge will stay", said Olive Harker.',
    'Sonic Ferries stopped at noon.',
    'Each year, Port Ellery loses ten boats.',
    'Earlier this week, Olive Harker resigned.',
    'Andover has a new mayor.',
    'Thistle Bay was evacuated.',
    'Nordic ministers met in Oslo.',
  ],
} as const;

describe('the opening of a sentence', () => {
  for (const lang of ['fr', 'en'] as const) {
    it.each(leaning[lang])(`leans on the sentence before (${lang}): %s`, (sentence) => {
      expect(refersBack(sentence, lang)).toBe(true);
    });
    it.each(standing[lang])(`stands on its own (${lang}): %s`, (sentence) => {
      expect(refersBack(sentence, lang)).toBe(false);
    });
  }
});

/** A reading of bare sentences: one paragraph a line. */
function readingOf(text: string): Reading {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^.\n]+\./gu)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const paragraph = text.slice(0, start).split('\n\n').length;
    if (!text.slice(start).startsWith('Lire aussi')) {
      sentences.push({ start, end: match.index + match[0].length, paragraph });
    }
  }
  return { blocks: [], sentences, quotes: [], dates: [] };
}

describe('the words that go with a leaning sentence', () => {
  const contextIn = (text: string, index: number): string | null => {
    const span = contextOf({ text, lang: 'fr' }, readingOf(text), index);
    return span === null ? null : text.slice(span.start, span.end);
  };

  it('are none for a sentence that stands on its own', () => {
    expect(contextIn('Odile Marchetti est élue. Paul Kerguen a perdu.', 1)).toBeNull();
  });
  it('are the sentence before, with its own', () => {
    expect(contextIn('Odile Marchetti est élue. Elle a promis un port.', 1)).toBe(
      'Odile Marchetti est élue. Elle a promis un port.',
    );
  });
  it('are two sentences before where the first of them leans as well', () => {
    expect(contextIn('Le vent tombe. Odile Marchetti est élue. Elle rit. Mais elle a promis.', 3)).toBe(
      'Odile Marchetti est élue. Elle rit. Mais elle a promis.',
    );
  });
  it('reach over a blank line', () => {
    expect(contextIn('Odile Marchetti est élue.\n\nElle a promis un port.', 1)).toBe(
      'Odile Marchetti est élue.\n\nElle a promis un port.',
    );
  });
  it('never reach over a link line', () => {
    expect(contextIn('Odile est élue.\n\nLire aussi : Le port.\n\nElle a promis un port.', 1)).toBeNull();
  });
  it('are none for the first sentence of all', () => {
    expect(contextIn('Elle a promis un port.', 0)).toBeNull();
  });
});
