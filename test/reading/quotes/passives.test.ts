// Invented French passages: a subject of whom others speak is not credited with the words that follow.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

const words = 'fermé tous les accès à la grande plage';

function speaker(sentence: string): string | undefined {
  const [quote] = readMarked('fr', `Le maire Théo Lambrey a reçu la presse mardi. ${sentence}`);
  return quote?.split(' — ')[1];
}

describe('the subject of a French passive', () => {
  it.each([
    `Il est accusé d'avoir « ${words} ».`,
    `Théo Lambrey a été condamné pour avoir « ${words} ».`,
    `Théo Lambrey est mis en examen pour avoir « ${words} ».`,
    `Il lui est reproché d'avoir « ${words} ».`,
    'Il a souvent été décrit comme « un homme calme, qui écoute tous ses adjoints ».',
    "Dans l'arrêté publié jeudi, il est précisé que « tous les accès à la grande plage sont interdits ».",
    "Il est rappelé à l'article 2 que « tous les accès à la grande plage sont interdits ».",
    'Il était question de « la fermeture de tous les accès à la plage ».',
  ])('speaks not: %s', (sentence) => {
    expect(speaker(sentence)).toBe('?');
  });

  it.each([
    `Il a accusé la préfecture d'avoir « ${words} ».`,
    "Il s'est dit prêt à « fermer tous les accès à la plage ».",
    "Il est convaincu qu'il faut « fermer tous les accès à la plage ».",
    'Il est revenu sur « la fermeture de tous les accès à la plage ».',
    'Il est inquiet de « la fermeture de tous les accès à la plage ».',
  ])('is another: %s', (sentence) => {
    expect(speaker(sentence)).toBe('Théo Lambrey');
  });
});

describe('things that announce themselves, whose words are not theirs', () => {
  it.each([
    ["Les élections s'annoncent « très difficiles pour tous les candidats ».", 'Théo Lambrey'],
    ['La crise se confirme, « plus grave que toutes les autres ».', 'Théo Lambrey'],
    ["L'association se prononce pour « une paix juste et durable ».", "L'association"],
    ['Théo Lambrey se justifie : « La plage était pleine de monde ».', 'Théo Lambrey'],
  ])('%s: %s', (sentence, expected) => {
    expect(speaker(sentence)).toBe(expected);
  });
});
