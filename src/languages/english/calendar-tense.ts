// English signs of tense: auxiliaries, endings and irregular pasts that show whether a clause tells or announces.
import type { TenseLexicon } from '../calendar.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const englishTense: TenseLexicon = {
  past: list(
    'rang sang ran swam sank drank shrank sprang flung hung clung swung dug won bit blew bound burnt crept dealt dove drank dreamt drove fed felt forbade forgot forgave froze gave ground hid knelt leapt learnt lent lit overcame overthrew quit rode sent sewed shone shrank shut slid spat split spun stuck stung sued sped tore trod upheld wed wept withstood wound was were had did been said told came went took gave made found left met won lost held led began fell rose became brought ' +
      'bought broke built chose cut died drew drove fled flew fought got grew heard hit kept killed knew laid lay let meant paid ' +
      'put ran read saw sent set shot shook slept sold spent spoke spread stood stole struck swept swore taught thought threw ' +
      'understood withdrew woke wore wrote ago',
  ),
  future: list(
    'let lets will shall ll won going scheduled expected due upcoming plans planning planned slated hopes hoping intends intend tomorrow ' +
      'forthcoming poised',
  ),
  perfect: list('has have'),
  being: list('is are'),
  beingVerbs: [],
  reflexives: [],
  prospect: list('be'),
  announced: [],
  pastEndings: list('ed'),
  conditionalEndings: [],
  nounEndings: [],
  bareParticiples: [],
  futureEndings: [],
  participleEndings: list('ed en wn nt ld un ne ht'),
  notVerbs: list('indeed need speed seed feed united hundred breed exceed proceed succeed embed'),
};
