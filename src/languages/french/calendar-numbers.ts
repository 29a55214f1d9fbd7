// French number words: cardinals, what multiplies them, ordinals.
export const frenchCardinals: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};

export const frenchMultipliers: Readonly<Record<string, number>> = { cent: 100, cents: 100, mille: 1000 };

const stems: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatr: 4,
  cinqu: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuv: 9,
  dix: 10,
  onz: 11,
  douz: 12,
  treiz: 13,
  quatorz: 14,
  quinz: 15,
  seiz: 16,
  vingt: 20,
  trent: 30,
};

/** "Premier" … "trentième"; "seconde" is left to the unit. */
export const frenchOrdinals: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  second: 2,
  ...Object.fromEntries(Object.entries(stems).map(([stem, value]) => [`${stem}ieme`, value])),
};
