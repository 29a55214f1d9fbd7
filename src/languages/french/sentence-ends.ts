// French abbreviations and first words, as the splitting of sentences needs them.
import type { SentenceLexicon } from '../sentence-ends.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const pronouns = 'il elle ils elles on je tu nous vous ce cela ça c’est c’était';

export const frenchSentenceEnds: SentenceLexicon = {
  leading: words(`
    m mm mr mme mmes mlle mlles me mes dr drs pr prof st ste sts stes mgr gal gén col cdt cne cap lt sgt adj
    av apr ap vs cf bd boul fg pl rte chem`),
  beforeNumbers: words(`
    n no nos nº art p pp vol chap fig éd ed t al réf ref tél tel h min env max mini s §
    janv févr fév mars avr juil août sept oct nov déc`),
  trailing: words('inc ltd co corp bros sa sarl jr sr cie dép'),
  starters: words(`
    ${pronouns} le la les l un une des du au aux cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
    mais et ou or donc car puis ensuite enfin ainsi alors après avant pendant depuis selon dans en sur sous pour par
    avec sans chez à de plus aucun aucune tous toutes tout chaque plusieurs certains quand lorsque si comme
    aujourd’hui hier demain parmi malgré cependant toutefois pourtant`),
  pronouns: words(pronouns),
  sayings: words(
    'demande demandait demanda dit disait lance lançait lança répond répondait répondit interroge ironise ajoute a',
  ),
};
