import { describe, expect, it } from 'vitest';
import { answerWhoSaid } from '../../src/answers/who-said.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus } from '../../src/index/corpus.ts';

/** The context that is shown with the quote that has these words, in an article of the given paragraphs. */
function contextIn(lang: 'fr' | 'en', paragraphs: readonly string[], words: string): string | undefined {
  const text = paragraphs.join('\n\n');
  const citation = {
    id: 'essai',
    title: 'Essai',
    date: '2024-03-18',
    outlet: null,
    url: null,
    lang,
    titleIsDerived: false,
    rights: 'excerpts',
  } as const;
  const corpus = buildCorpus([{ ...citation, text, blocks: splitBlocks(text) }]);
  return answerWhoSaid({ words }, corpus).excerpts[0]?.context?.text;
}

const ferry = [
  '"We have replaced both engines," said Anna Whitcombe, who runs the ferry. "Passengers can trust us again."',
  'But the seafarers’ union called the repairs a gamble. Its secretary, Tom Ridley, told reporters that crews had not been trained.',
];
const square = [
  '« La place sera piétonne », a promis la maire, Odile Garnier. « Personne n’y perdra. »',
  'Mais un commerçant, Karim Belloc, a parlé d’un « pari de trop ».',
];

describe('the sentences shown around a quote', () => {
  it('are never bare words of somebody else, which would stand over this speaker’s name', () => {
    expect(contextIn('en', ferry, 'crews had not been trained')).toBe(ferry[1]);
    expect(contextIn('fr', square, 'pari de trop')).toBe(square[1]);
  });

  it('go back to words of others that come with their speaker', () => {
    const named = [square[0]?.replace(' « Personne n’y perdra. »', '') ?? '', square[1] ?? ''];
    expect(contextIn('fr', named, 'pari de trop')).toBe(named.join('\n\n'));
  });

  it('go back to bare words of the same speaker', () => {
    const same = [
      'Odile Garnier, la maire, a dévoilé le plan jeudi. « La place sera piétonne », a-t-elle promis. « Personne n’y perdra. »',
      'Elle a aussi parlé d’un « pari tenu ».',
    ];
    expect(contextIn('fr', same, 'pari tenu')).toContain('« Personne n’y perdra. »');
  });
});
