import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/reading/find-acronyms.ts';

function explained(text: string, lang: 'fr' | 'en'): readonly string[] {
  return findAcronyms({ text, lang }).map(({ acronym, fullForm }) =>
    [acronym, fullForm].map(({ start, end }) => text.slice(start, end)).join(' = '),
  );
}

describe('acronyms that a French article explains', () => {
  it.each([
    ['L’Office maritime du Sud (OMS) a rouvert.', 'OMS = Office maritime du Sud'],
    [
      'selon l’Organisation des ports atlantiques (O.P.A.), basée à Brévin',
      'O.P.A. = Organisation des ports atlantiques',
    ],
    [
      'Le Syndicat national des gardiens de phare (SNGP) appelle à la grève.',
      'SNGP = Syndicat national des gardiens de phare',
    ],
    [
      'l’Agence de l’entretien et de la maîtrise des écluses (Aeme, publique)',
      'Aeme = Agence de l’entretien et de la maîtrise des écluses',
    ],
    [
      'l’Institut central de recherche sur la mer (Icremer)',
      'Icremer = Institut central de recherche sur la mer',
    ],
    ['la Confédération des pêcheurs d’Arvelle (Conpear)', 'Conpear = Confédération des pêcheurs d’Arvelle'],
    ['le Comité régional des pêches (le CRP)', 'CRP = Comité régional des pêches'],
    ['Le CRP (Comité régional des pêches) se réunit.', 'CRP = Comité régional des pêches'],
    [
      'La Société du chemin de halage brévinois (SCHB) vend ses terrains.',
      'SCHB = Société du chemin de halage brévinois',
    ],
    ['d’après le Réseau Ecluses-Canaux (REC).', 'REC = Réseau Ecluses-Canaux'],
    [
      'La Compagnie des eaux du Larmont (CEL) et la Banque du Port (BP)',
      ['CEL = Compagnie des eaux du Larmont', 'BP = Banque du Port'],
    ],
  ])('%j', (text, expected) => {
    expect(explained(text, 'fr')).toEqual([expected].flat());
  });

  it.each([
    'Le maire Paul Dune (PS) a démissionné.',
    'Mardi, Odile Castain (UDR) et Anselme Roca (PRG) ont débattu.',
    'Les dockers de Saltmere (Angleterre) sont en grève.',
    'Le pont rouvrira (OMS).',
    'Le Comité régional des pêches (voir la carte) se réunit.',
    'Le Comité régional des pêches (WHO) se réunit.',
    'une organisation de mauvais sujets (OMS)',
    'L’OMS (OMS) a rouvert.',
    // All capitals are first letters; and syllables must spell the whole.
    'la Confédération des pêcheurs d’Arvelle (CONPEAR)',
    'la Confédération des pêcheurs d’Arvelle (Conpamer)',
    'Le CRP (Conseil des eaux du Larmont) se réunit.',
    'Le navire (un cargo maltais) a coulé.',
    'Il a dit oui. Maurice Savel (OMS) aussi.',
    'La Gazette (1912) et Le Phare (1950)',
  ])('%j explains none', (text) => {
    expect(explained(text, 'fr')).toEqual([]);
  });
});

describe('acronyms that an English article explains', () => {
  it.each([
    ['The Harbour and Lighthouse Board (HLB) met on Monday.', 'HLB = Harbour and Lighthouse Board'],
    ['the Department of Tolls (DoT)', 'DoT = Department of Tolls'],
    [
      'The Saltmere Fishing, Rowing and Sailing Society (SFRSS) objects.',
      'SFRSS = Saltmere Fishing, Rowing and Sailing Society',
    ],
    ['HLB (Harbour and Lighthouse Board) officials', 'HLB = Harbour and Lighthouse Board'],
    ['the Union of Coastal Towns (the U.C.T.)', 'U.C.T. = Union of Coastal Towns'],
  ])('%j', (text, expected) => {
    expect(explained(text, 'en')).toEqual([expected]);
  });

  it.each([
    'Ruth Ashby (Labour) won.',
    'the Harbour Board (founded in 1911)',
    'The Harbour and Lighthouse Board (ABC) met.',
    'the bridge (HB)',
  ])('%j explains none', (text) => {
    expect(explained(text, 'en')).toEqual([]);
  });
});
