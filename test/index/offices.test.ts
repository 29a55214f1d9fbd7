import { describe, expect, it } from 'vitest';
import { isOffice, knownOffice, readOffice } from '../../src/index/offices.ts';

function fits(asked: string, given: string, lang: 'fr' | 'en', around: readonly string[] = []): boolean {
  const [one, other] = [readOffice(asked, lang), readOffice(given, lang)];
  return one !== null && other !== null && isOffice(one, other, new Set(around));
}

describe('an office in other words', () => {
  it.each([
    ['la maire', 'maire de Brévin', 'fr'],
    ['la maire de Brévin', 'La maire de Brévin', 'fr'],
    ['le premier édile de Brévin', 'maire de Brévin', 'fr'],
    ['ministre de la culture', 'ministre de la Culture', 'fr'],
    ['le ministre russe', 'ministre russe des Affaires étrangères', 'fr'],
    ['le ministre des affaires etrangeres de la Russie', 'ministre russe des Affaires étrangères', 'fr'],
    ['le chef de la diplomatie russe', 'ministre russe des Affaires étrangères', 'fr'],
    ['la directrice', 'directeur du port', 'fr'],
    ['l’ex-maire de Goulven', 'ancien maire de Goulven', 'fr'],
    ['le chef de l’état', 'président de la République', 'fr'],
    ['le porte-parole du port', 'porte-parole du port', 'fr'],
    ['les ministres', 'ministre de la Culture', 'fr'],
    ['the mayor', 'mayor of Saltmere', 'en'],
    ['the mayor of Saltmere', 'Saltmere’s mayor', 'en'],
    ['the French president', 'French President', 'en'],
    ['the president of France', 'French President', 'en'],
    ['culture minister', 'Culture Minister', 'en'],
    ['the former mayor', 'former mayor of Harlow', 'en'],
  ] as const)('%j may be %j', (asked, given, lang) => {
    expect(fits(asked, given, lang)).toBe(true);
  });

  it.each([
    ['la maire de Lyon', 'maire de Brévin', 'fr'],
    ['la maire', 'avocat de la maire', 'fr'],
    ['l’avocat de la maire', 'maire', 'fr'],
    ['le président', 'vice-président de la région', 'fr'],
    ['le président', 'porte-parole du président', 'fr'],
    ['le maire de Goulven', 'ancien maire de Goulven', 'fr'],
    ['l’ancien maire de Goulven', 'maire de Goulven', 'fr'],
    ['le ministre français', 'ministre russe des Affaires étrangères', 'fr'],
    ['le ministre russe des Finances', 'ministre russe des Affaires étrangères', 'fr'],
    ['la maire de Brévin', 'maire', 'fr'],
    ['le ministre', 'les ministres européens', 'fr'],
    ['les ministres', 'ancien ministre', 'fr'],
    ['le syndicat', 'syndicat des dockers', 'fr'],
    ['the mayor of Harlow', 'mayor of Saltmere', 'en'],
    ['the mayor', 'deputy mayor’s lawyer', 'en'],
    ['the president', 'former president', 'en'],
    ['the Italian president', 'French President', 'en'],
    ['the mayor of Saltmere', 'mayor', 'en'],
  ] as const)('%j is not %j', (asked, given, lang) => {
    expect(fits(asked, given, lang)).toBe(false);
  });

  it('takes what a bare office is of from around it, and only there', () => {
    expect(fits('la maire de Brévin', 'maire', 'fr', ['brevin'])).toBe(true);
    expect(fits('la maire de Brévin', 'maire', 'fr', ['larmont'])).toBe(false);
    expect(fits('la maire de Brévin', 'maire de Larmont', 'fr', ['brevin'])).toBe(false);
  });

  it('knows whom every reader knows, and nobody else', () => {
    expect(knownOffice('Angela Merkel', 'fr')?.head).toBe('chancelier');
    expect(knownOffice('Odile Castain', 'fr')).toBeNull();
  });
});
