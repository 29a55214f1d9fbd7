// Somebody asked for by an office, a last name, with slips: their own words, or nobody's.
import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { answerQuotes } from '../../src/answers/quotes.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus } from '../../src/index/corpus.ts';

function articleWith(id: string, lang: 'fr' | 'en', date: string, title: string, text: string) {
  const rest = { outlet: null, url: null, titleIsDerived: false, rights: 'excerpts' } as const;
  return { id, title, date, lang, ...rest, text, blocks: splitBlocks(text) };
}

const corpus = buildCorpus([
  articleWith(
    'pont',
    'fr',
    '2031-03-02',
    'Le pont de Brévin rouvrira au printemps',
    `La maire de Brévin, Odile Castain, a présenté lundi le calendrier du chantier. «Le pont rouvrira au printemps», a déclaré Mme Castain.

Le préfet Anselme Roca a salué les ouvriers. «Ce chantier est exemplaire», a-t-il dit. L'avocat de la maire, Yann Dorval, conteste la facture. «Cette facture est fausse», a dit Yann Dorval.

La ministre de la Culture, Inès Le Guen, viendra en avril. «Le théâtre sera sauvé», a promis la ministre. Le ministre russe des Transports, Oleg Varlamov, sera présent. «Nos convois passeront par Brévin», a annoncé Oleg Varlamov. Le vice-président de la région, Marc Tolosan, se dit inquiet. «La région ne paiera pas», a affirmé Marc Tolosan.`,
  ),
  articleWith(
    'tramway',
    'fr',
    '2031-03-05',
    'Goulven veut son tramway',
    `Le maire, Paul Kermadec, a défendu le tramway devant le conseil municipal de Goulven. «Goulven a besoin de ce tramway», a-t-il affirmé. Le président de la République Hugo Lanvin doit venir.

«Nous aiderons la ville», a dit Hugo Lanvin. L'ancien maire de Goulven, Louis Arzur, est contre. «C'est une folie», a dit Louis Arzur.`,
  ),
  articleWith(
    'tolls',
    'en',
    '2031-03-07',
    'Saltmere harbour tolls to double',
    `Saltmere's mayor, Ruth Ashby, defended the new tolls. "The breakwater cannot wait," Ashby said. French President Claire Dumont visited the harbour on Tuesday. "France stands with Saltmere," Dumont said.

Culture Minister Lionel Crewe promised a theatre. "We will build it," said Crewe. The mayor of Harlow, Tom Whitby, was not amused. "They are wrong," Whitby said.`,
  ),
]);

const speakersIn = (answer: ReturnType<typeof answerAsk>): readonly string[] =>
  answer.kind === 'quotes'
    ? [...new Set(answer.excerpts.map(({ quote }) => quote?.speaker?.name ?? ''))].sort()
    : [];

describe('somebody who is asked for by an office', () => {
  it.each([
    ['la maire de Brévin', ['Odile Castain']],
    ['le premier édile de Brévin', ['Odile Castain']],
    ['le maire de Goulven', ['Paul Kermadec']],
    ['l’ancien maire de Goulven', ['Louis Arzur']],
    ['le maire', ['Odile Castain', 'Paul Kermadec']],
    ['les maires', ['Odile Castain', 'Paul Kermadec']],
    ['le prefet', ['Anselme Roca']],
    ['le préfet de Brévin', ['Anselme Roca']],
    ['l’avocat de la maire', ['Yann Dorval']],
    ['la ministre de la culture', ['Inès Le Guen']],
    ['le ministre russe', ['Oleg Varlamov']],
    ['les ministres', ['Inès Le Guen', 'Oleg Varlamov']],
    ['le chef de l’Etat', ['Hugo Lanvin']],
    ['le vice-président', ['Marc Tolosan']],
    ['the French president', ['Claire Dumont']],
    ['the mayor of Saltmere', ['Ruth Ashby']],
    ['the mayor of Harlow', ['Tom Whitby']],
    ['the culture minister', ['Lionel Crewe']],
    // By name, with or without an office, accents and slips.
    ['castain', ['Odile Castain']],
    ['madame Castain', ['Odile Castain']],
    ['castin', ['Odile Castain']],
    ['M. Kermadek', ['Paul Kermadec']],
    ['le ministre Varlamov', ['Oleg Varlamov']],
    ['le président Lanvin', ['Hugo Lanvin']],
    ['ines le guen', ['Inès Le Guen']],
    ['mayor Ashby', ['Ruth Ashby']],
  ])('%j is %j', (speaker, names) => {
    expect(speakersIn(answerQuotes({ speaker }, corpus))).toEqual(names);
    const isEnglish = /^(?:the|mayor) /.test(speaker);
    const question = isEnglish ? `What did ${speaker} say?` : `Que dit ${speaker} ?`;
    expect(speakersIn(answerAsk({ question }, corpus))).toEqual(names);
  });

  it.each([
    'la maire de Lyon',
    'le ministre français',
    'le ministre russe des Finances',
    'le préfet de la Moselle',
    'le président du conseil municipal',
    'l’ancien préfet',
    'le général',
    'the Italian president',
    'the mayor of Brisham',
    'the former mayor of Harlow',
    'Castelnau',
    'Ashworth',
  ])('%j is nobody here', (speaker) => {
    expect(answerQuotes({ speaker }, corpus).kind).toBe('nothing');
    const question = speaker.startsWith('the ') ? `What did ${speaker} say?` : `Que dit ${speaker} ?`;
    expect(answerAsk({ question }, corpus).kind).toBe('nothing');
  });

  it.each([
    ['Que dit la maire de Brévin du pont ?', ['Odile Castain']],
    ['que pense le préfet de Brévin du chantier', ['Anselme Roca']],
    ['Que dit le maire du tramway ?', ['Paul Kermadec']],
    ['What does the mayor of Saltmere think of the breakwater?', ['Ruth Ashby']],
    ['Que dit la maire de Brévin du tramway ?', []],
    ['Que pense le préfet de la facture ?', []],
    ['What does the culture minister think of the breakwater?', []],
  ])('%j is answered by %j', (question, names) => {
    expect(speakersIn(answerAsk({ question }, corpus))).toEqual(names);
  });

  it('a question typed for a speaker is read as one', () => {
    expect(speakersIn(answerQuotes({ speaker: 'Que dit la maire de Brévin du pont ?' }, corpus))).toEqual([
      'Odile Castain',
    ]);
  });
});
