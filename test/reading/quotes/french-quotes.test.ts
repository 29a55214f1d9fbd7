// One French sentence each: what is said, in which kind, by whom; and sentences in which nobody says anything.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a French sentence gives its quotes and speakers', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '« Nous ouvrirons en mars », promet Odile Garance, la directrice du musée.',
      ['direct: Nous ouvrirons en mars — Odile Garance'],
    ],
    [
      '« Nous ouvrirons en mars, promet Odile Garance, la directrice du musée. Les travaux sont finis. »',
      ['direct: Nous ouvrirons en mars — Odile Garance', 'direct: Les travaux sont finis. — Odile Garance'],
    ],
    [
      "Selon la maire de Fontbrune, Solène Malric, le pont « ne tiendra pas l'hiver ».",
      [
        "indirect: le pont « ne tiendra pas l'hiver » — Solène Malric",
        "mixed: ne tiendra pas l'hiver — Solène Malric",
      ],
    ],
    [
      "Interrogée par l'AFP, la ministre déléguée au Logement Corinne Vasseur a jugé « inacceptables » les retards.",
      ['mixed: inacceptables — Corinne Vasseur'],
    ],
    [
      "Le président du club, Hugo Lanier, n'a pas caché sa colère : « On nous a volés. »",
      ['direct: On nous a volés. — Hugo Lanier'],
    ],
    [
      "D'après les pompiers, l'incendie est parti d'une cuisine.",
      ["indirect: l'incendie est parti d'une cuisine — les pompiers"],
    ],
    ["L'Élysée a démenti « toute pression » sur les juges.", ['mixed: toute pression — Élysée']],
    ["Pour Jean-Luc Ferrand, « rien n'est joué ».", ["mixed: rien n'est joué — Jean-Luc Ferrand"]],
    [
      'Le procureur de la République, Étienne Marchal, a indiqué lundi que le suspect, un homme de 42 ans, avait reconnu les faits.',
      ['indirect: le suspect, un homme de 42 ans, avait reconnu les faits — Étienne Marchal'],
    ],
    [
      "« Pourquoi maintenant ? » s'interroge le député socialiste Paul Renaudin.",
      ['direct: Pourquoi maintenant ? — Paul Renaudin'],
    ],
    [
      "« La situation est grave. Il faut agir vite », a averti le secrétaire général de l'ONU, António Guterres, lors d'une conférence de presse à Genève.",
      ['direct: La situation est grave. Il faut agir vite — António Guterres'],
    ],
    [
      'À en croire le syndicat, « deux cents postes » sont menacés.',
      [
        'indirect: « deux cents postes » sont menacés — le syndicat',
        'mixed: deux cents postes — le syndicat',
      ],
    ],
    ['Le maire, qui dénonce « un scandale », a porté plainte.', ['mixed: un scandale — Le maire']],
    ['« On a eu peur », raconte Léa, 19 ans, étudiante.', ['direct: On a eu peur — Léa']],
    [
      '« Les délais seront tenus », assurent les deux entreprises.',
      ['direct: Les délais seront tenus — les deux entreprises'],
    ],
    ["Moscou a qualifié ces accusations d'« absurdes ».", ['mixed: absurdes — Moscou']],
    [
      "Le Premier ministre belge Bart Verhelst a dit « regretter » cette décision, estimant qu'elle « affaiblit l'Europe ».",
      [
        'mixed: regretter — Bart Verhelst',
        "indirect: elle « affaiblit l'Europe » — Bart Verhelst",
        "mixed: affaiblit l'Europe — Bart Verhelst",
      ],
    ],
    [
      "« Il faut que tout le monde respecte les règles », a martelé devant les élus le chef de l'Etat.",
      ["direct: Il faut que tout le monde respecte les règles — le chef de l'Etat"],
    ],
    ["La réponse du ministre ne s'est pas fait attendre : « C'est non. »", ["direct: C'est non. — ministre"]],
    ['« Vous mentez ! », a crié une femme dans la salle.', ['direct: Vous mentez ! — une femme']],
    [
      "L'accord, a expliqué la chancelière, entrera en vigueur lundi.",
      ["indirect: L'accord, a expliqué la chancelière, entrera en vigueur lundi — la chancelière"],
    ],
    [
      "« Nous sommes prêts » : c'est le message qu'a voulu faire passer, mardi, la présidente de la région, Élise Morvan.",
      ['direct: Nous sommes prêts — Élise Morvan'],
    ],
    ["La députée Inès Cordier s'est dite « choquée » par ces images.", ['mixed: choquée — Inès Cordier']],
    [
      "Contacté, le parquet de Rennes a confirmé l'ouverture d'une enquête pour « violences aggravées ».",
      ['mixed: violences aggravées — le parquet de Rennes'],
    ],
    [
      "Dans un communiqué, la direction du groupe dit « regretter » l'incident et promet « des mesures ».",
      ['mixed: regretter — la direction du groupe', 'mixed: des mesures — la direction du groupe'],
    ],
    [
      "Le site d'information Nordactu affirme que l'avion avait été révisé en mai.",
      ["indirect: l'avion avait été révisé en mai — Nordactu"],
    ],
    [
      '« Personne ne nous a prévenus », regrette-t-on à la mairie.',
      ['direct: Personne ne nous a prévenus — la mairie'],
    ],
    [
      'Sur Twitter, Ludivine Pascaud a dénoncé une décision « absurde » et « dangereuse pour les enfants ».',
      ['mixed: absurde — Ludivine Pascaud', 'mixed: dangereuse pour les enfants — Ludivine Pascaud'],
    ],
    [
      "Son avocate, Me Claire Dumont, a annoncé qu'elle ferait appel : « Ce jugement ne tient pas. »",
      ['indirect: elle ferait appel — Claire Dumont', 'direct: Ce jugement ne tient pas. — Claire Dumont'],
    ],
    [
      '« On ne lâchera rien ! » scandaient les manifestants.',
      ['direct: On ne lâchera rien ! — les manifestants'],
    ],
    [
      "L'ancien ministre, aujourd'hui âgé de 80 ans, se souvient : « Tout le monde riait. »",
      ["direct: Tout le monde riait. — L'ancien ministre"],
    ],
    [
      "Le Quai d'Orsay « déplore » cette attaque, a déclaré sa porte-parole, Aline Roux.",
      ["indirect: Le Quai d'Orsay « déplore » cette attaque — Aline Roux", 'mixed: déplore — Aline Roux'],
    ],
    [
      "Selon l'Insee, le chômage a baissé de 0,2 point.",
      ['indirect: le chômage a baissé de 0,2 point — Insee'],
    ],
    [
      "« Je n'ai jamais touché un centime », a juré à la barre l'ancien trésorier, Jean Malaval, poursuivi pour abus de confiance.",
      ["direct: Je n'ai jamais touché un centime — Jean Malaval"],
    ],
    [
      "La chanteuse Oriane a confié au magazine Rythmes qu'elle travaillait sur un disque « très intime ».",
      ['indirect: elle travaillait sur un disque « très intime » — Oriane', 'mixed: très intime — Oriane'],
    ],
    [
      "« Les enfants d'abord » : tel est le mot d'ordre de l'Unicef.",
      ["direct: Les enfants d'abord — Unicef"],
    ],
    [
      "Le groupe terroriste a revendiqué l'attaque, selon un communiqué publié par l'agence Amaq.",
      ["indirect: Le groupe terroriste a revendiqué l'attaque — un communiqué"],
    ],
    ["« On verra », élude Pierre Sorel quand on l'interroge sur 2027.", ['direct: On verra — Pierre Sorel']],
    [
      "L'avocat de M. Renaud, Me Paul Istre, a plaidé la relaxe, dénonçant « un dossier vide ».",
      ['mixed: un dossier vide — Paul Istre'],
    ],
    [
      "Les experts estiment que la facture dépassera dix millions d'euros.",
      ["indirect: la facture dépassera dix millions d'euros — Les experts"],
    ],
    ['<< Je pars demain >>, a dit Anne Tessier.', ['direct: Je pars demain — Anne Tessier']],
    ["''Je pars demain'', a dit Anne Tessier.", ['direct: Je pars demain — Anne Tessier']],
    ['Anne Tessier : « Je pars demain. »', ['direct: Je pars demain. — Anne Tessier']],
    ['Le maire a lancé un « Vive la mer ! » avant de partir.', ['direct: Vive la mer ! — Le maire']],
    ['« Trop tard », selon Anne Tessier.', ['direct: Trop tard — Anne Tessier']],
    ['Une « erreur », a reconnu Anne Tessier.', ['mixed: erreur — Anne Tessier']],
    [
      'La décision est « injuste », « brutale » et « illégale », a énuméré Anne Tessier.',
      ['mixed: injuste — Anne Tessier', 'mixed: brutale — Anne Tessier', 'mixed: illégale — Anne Tessier'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('a French sentence holds no speech', () => {
  it.each([
    'Le film « La Nuit des loups » sort mercredi.',
    'La formation dite « des Anciens » votera non.',
    'Il a vu le spectacle intitulé « Demain, la mer » hier soir.',
    'Les « gilets jaunes » défilaient samedi à Nantes.',
    'Le chanteur a publié un album, « Les Heures creuses », en avril.',
    'Le mot « crise » revient souvent dans la bouche des éleveurs.',
    "Le procès de l'homme surnommé « le Boucher » s'ouvre lundi.",
    "L'opération « Ville propre » commence demain.",
    'Les auteurs, qui se réclament du mouvement « Terre libre », restent introuvables.',
    'Le texte prévoit que les élèves pourront choisir trois spécialités.',
  ])('%s', (text) => {
    expect(read('fr', text)).toEqual([]);
  });
});
