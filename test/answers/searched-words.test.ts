import { describe, expect, it } from 'vitest';
import { bareWords } from '../../src/answers/searched-words.ts';

describe('typed words', () => {
  it.each([
    ['Quand rouvre le pont ? @everyone', 'Quand rouvre le pont ?'],
    ['@here <@12> Où est le pont ?', 'Où est le pont ?'],
    ['<#345> **le pont** <a:pont:67> <t:89:R>', 'le pont'],
    ['écrire à mairie@everyone-sud.example', 'écrire à mairie@everyone-sud.example'],
  ])('%j ask for %j: a mention asks for nobody', (typed, asked) => {
    expect(bareWords(typed)).toBe(asked);
  });
});
