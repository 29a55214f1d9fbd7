// English abbreviations and first words, as the splitting of sentences needs them.
import type { SentenceLexicon } from '../sentence-ends.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const pronouns = 'he she it they we i you this that these those there';

export const englishSentenceEnds: SentenceLexicon = {
  leading: words(`
    mr mrs ms mx dr drs prof rev fr st ste mt ft gen col maj capt cpt cmdr adm lt sgt cpl pvt gov lt-gov sen rep reps
    sens pres hon amb atty supt insp det messrs vs v cf`),
  beforeNumbers: words(`
    no nos art p pp vol chap ch fig sec ed rm apt jan feb mar apr jun jul aug sep sept oct nov dec
    approx est ca c circa`),
  trailing: words(`
    inc ltd co corp plc llc bros jr sr esq dept univ assn
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo ont que`),
  starters: words(`
    ${pronouns} the a an his her its their our my your but and or so yet nor for in on at by with from after before
    during since while when if as although though because however meanwhile also then later earlier still according
    both each every all some many most more no none one two three several such what who why how where
    yesterday today tomorrow police officials`),
  pronouns: words(pronouns),
  sayings: words(
    `said says asked asks added adds told tells replied replies wrote writes shouted shouts cried yelled quipped continued
    wondered tweeted exclaimed demanded suggested recalled recalls remarked joked laughed explained insisted queried inquired
    enquired snapped retorted posted texted screamed muttered whispered declared repeated urged`,
  ),
};
