// Bodies that an invented article calls by an acronym: who speaks is named by the full form that the article explains.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

describe('an acronym that the article explains', () => {
  it.each([
    [
      'fr',
      "Les plaintes ont doublé, selon l'observatoire national des rives et des canaux (ONRC).\n\n« C'est un record », explique l'ONRC.",
      "C'est un record — observatoire national des rives et des canaux",
    ],
    [
      'fr',
      "Le SIPA (Syndicat intercommunal du port d'Arvelle) a réagi mardi.\n\n« L'odeur ne vient pas de nous », a indiqué le SIPA.",
      "L'odeur ne vient pas de nous — Syndicat intercommunal du port d'Arvelle",
    ],
    [
      'fr',
      '« La piste rouvrira », a ajouté le CNDR. Le Comité national des routes départementales (CNDR) siège à Brévin.',
      'La piste rouvrira — Comité national des routes départementales',
    ],
    [
      'fr',
      "L'Institut central de recherche pour l'étude de la mer (Icremer) a publié son avis.\n\n« Le stock se reconstitue », écrit l'Icremer.",
      "Le stock se reconstitue — Institut central de recherche pour l'étude de la mer",
    ],
    [
      'fr',
      "La Direction régionale de l'eau douce siège à Brévin.\n\n« Le stock se reconstitue », écrit la DRED.",
      "Le stock se reconstitue — Direction régionale de l'eau douce",
    ],
    [
      'en',
      'The Coastal Harbours Users Group (CHUG) met on Monday.\n\n"The pier is unsafe," the CHUG said.',
      'The pier is unsafe, — Coastal Harbours Users Group',
    ],
  ] as const)('%s: %s', (lang, text, quote) => {
    expect(readMarked(lang, text)).toEqual([quote]);
  });

  it.each([
    // Explained nowhere, explained as something else, no acronym, and words that spell it by chance.
    [
      'fr',
      "La crue a surpris les riverains.\n\n« C'est un record », explique l'ONRC.",
      "C'est un record — ONRC",
    ],
    [
      'fr',
      "L'Office des rives (OR) et l'ONRC ont enquêté.\n\n« C'est un record », explique l'ONRC.",
      "C'est un record — ONRC",
    ],
    [
      'fr',
      "L'Institut central de la mer (Brévin) a publié son avis.\n\n« Le stock se reconstitue », écrit l'Icremer.",
      'Le stock se reconstitue — Icremer',
    ],
    ['fr', "Anne Maubert (PRD) est venue.\n\n« C'est un record », explique le PRD.", "C'est un record — PRD"],
    [
      'fr',
      "Il a vu le service des rives à Caen (CRF).\n\n« C'est un record », explique le CRF.",
      "C'est un record — CRF",
    ],
  ] as const)('%s: not by %s', (lang, text, quote) => {
    expect(readMarked(lang, text)).toEqual([quote]);
  });
});
