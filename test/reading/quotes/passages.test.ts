// Short invented passages: speakers through roles, pronouns, bodies and neighbouring quotes.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a French passage', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Le préfet Armand Tessier a affirmé que la route resterait fermée. « C'est une question de jours », a-t-il dit.",
      [
        'indirect: la route resterait fermée — Armand Tessier',
        "direct: C'est une question de jours — Armand Tessier",
      ],
    ],
    [
      `« C'est fini », lâche-t-elle.\n\nFatima Berrada, 34 ans, a perdu sa boulangerie dans l'incendie.`,
      ["direct: C'est fini — Fatima Berrada"],
    ],
    [
      "« Je n'ai rien vu », jure un témoin. « Tout est allé très vite », ajoute-t-il.",
      ["direct: Je n'ai rien vu — un témoin", 'direct: Tout est allé très vite — un témoin'],
    ],
    [
      `Mme Delcourt a rappelé que la loi l'interdisait. M. Delcourt, lui, a souligné qu'« aucun texte » n'existait.\n\nLe couple Anne Delcourt et Marc Delcourt dirige l'usine.`,
      [
        "indirect: la loi l'interdisait — Anne Delcourt",
        "indirect: « aucun texte » n'existait — Marc Delcourt",
        'mixed: aucun texte — Marc Delcourt',
      ],
    ],
    [
      `"Nous partirons", a dit Luc Morand. "C'est sûr."`,
      ['direct: Nous partirons — Luc Morand', "direct: C'est sûr. — Luc Morand"],
    ],
    [
      "L'entreprise Solvia assure que l'usine ne fermera pas. Le groupe « ne commente pas les rumeurs », a-t-il fait savoir.",
      ["indirect: l'usine ne fermera pas — Solvia", 'mixed: ne commente pas les rumeurs — Solvia'],
    ],
    [
      'La porte-parole du gouvernement a précisé que le texte serait examiné en juin. Elle a ajouté : « Rien ne changera pour les retraités. »',
      [
        'indirect: le texte serait examiné en juin — La porte-parole du gouvernement',
        'direct: Rien ne changera pour les retraités. — La porte-parole du gouvernement',
      ],
    ],
    [
      "Rodolphe Kessler (Les Verts) dénonce « un recul ». Pour sa collègue Nadia Sarr, c'est au contraire « une avancée ».",
      [
        'mixed: un recul — Rodolphe Kessler',
        "indirect: c'est au contraire « une avancée » — Nadia Sarr",
        'mixed: une avancée — Nadia Sarr',
      ],
    ],
    [
      '— Je pars demain, dit Paul.\n\n— Et ta sœur ? demanda Claire.',
      ['direct: Je pars demain — Paul', 'direct: Et ta sœur ? — Claire'],
    ],
    [
      "« Il n'y aura pas d'exception », prévient Bruno Castel. Le maire de Loriac assure avoir consulté les habitants.",
      ["direct: Il n'y aura pas d'exception — Bruno Castel"],
    ],
    [
      "« C'est un soulagement pour tout le monde », reconnaît Malik Souane, délégué CGT, devant l'usine. Le syndicaliste reste prudent : « Rien n'est signé. »",
      [
        "direct: C'est un soulagement pour tout le monde — Malik Souane",
        "direct: Rien n'est signé. — Malik Souane",
      ],
    ],
    [
      "Les deux hommes se sont rencontrés à Oslo. « La discussion a été franche », a résumé l'un d'eux.",
      ["direct: La discussion a été franche — l'un d'eux"],
    ],
    [
      "Joint par téléphone, le directeur de l'hôpital, Serge Maillet, confirme : « Deux patients sont morts. » Il se dit « bouleversé ».",
      ['direct: Deux patients sont morts. — Serge Maillet', 'mixed: bouleversé — Serge Maillet'],
    ],
    [
      "Nathalie Verdier préside l'association depuis dix ans. « Nous manquons de tout », déplore-t-elle. La présidente espère une aide de l'État. « Sinon, on ferme. »",
      ['direct: Nous manquons de tout — Nathalie Verdier', 'direct: Sinon, on ferme. — Nathalie Verdier'],
    ],
    [
      "Damas a accusé Washington de « soutenir les terroristes ». Le département d'État a rejeté des propos « ridicules ».",
      ['mixed: soutenir les terroristes — Damas', "mixed: ridicules — Le département d'État"],
    ],
    [
      "Le sélectionneur Didier Roussel n'est pas inquiet. « On a le temps », sourit-il. Son capitaine, Théo Lamy, abonde : « Le groupe vit bien. »",
      ['direct: On a le temps — Didier Roussel', 'direct: Le groupe vit bien. — Théo Lamy'],
    ],
    [
      'La police a ouvert le feu. « Ils ont tiré sans sommation », accuse Moussa Keita, un étudiant. Une version démentie par les autorités, qui parlent de « légitime défense ».',
      ['direct: Ils ont tiré sans sommation — Moussa Keita', 'mixed: légitime défense — les autorités'],
    ],
    [
      'Dans son rapport, la Cour des comptes juge « préoccupante » la dette de la ville. Elle recommande « un effort immédiat ».',
      ['mixed: préoccupante — la Cour des comptes', 'mixed: un effort immédiat — la Cour des comptes'],
    ],
    [
      "Le candidat écologiste, Benoît Faure, est arrivé troisième. « Nos idées progressent », s'est-il réjoui. Interrogé sur une alliance, il a répondu qu'il était « trop tôt ».",
      [
        'direct: Nos idées progressent — Benoît Faure',
        'indirect: il était « trop tôt » — Benoît Faure',
        'mixed: trop tôt — Benoît Faure',
      ],
    ],
    [
      "« Il faut partir », crie-t-on. L'évacuation, a promis le préfet, « se fera dans le calme ».",
      ['direct: Il faut partir — ?', 'mixed: se fera dans le calme — le préfet'],
    ],
    [
      "Ségolène Marin a répondu vendredi aux critiques. « Je n'ai pas de leçons à recevoir », a lancé la présidente de la région, avant d'ajouter : « Et surtout pas de lui. »",
      [
        "direct: Je n'ai pas de leçons à recevoir — Ségolène Marin",
        'direct: Et surtout pas de lui. — Ségolène Marin',
      ],
    ],
    [
      "La mairie de Gravelle a tranché. « Le marché restera place du Puits », a annoncé l'adjointe au commerce, Mireille Jourdan. Une bonne nouvelle pour les forains, dont le représentant, Tarek Slimani, salue « une décision de bon sens ».",
      [
        'direct: Le marché restera place du Puits — Mireille Jourdan',
        'mixed: une décision de bon sens — Tarek Slimani',
      ],
    ],
    [
      "Le navigateur Loïg Kervella a franchi la ligne à 4 heures. « C'est le plus beau jour de ma vie », a soufflé le Finistérien, épuisé. Son équipier, lui, n'a rien dit.",
      ["direct: C'est le plus beau jour de ma vie — Loïg Kervella"],
    ],
    [
      "Élue en mars, Salomé Brac dirige une ville endettée. « On m'a laissé une bombe », dit-elle. Son prédécesseur, Marc Aubin, conteste : « Les comptes étaient à l'équilibre. »",
      [
        "direct: On m'a laissé une bombe — Salomé Brac",
        "direct: Les comptes étaient à l'équilibre. — Marc Aubin",
      ],
    ],
    [
      'Les négociations ont repris à Vaduz. Les deux délégations ont dénoncé « des provocations ». Selon une source diplomatique, un accord reste possible.',
      [
        'mixed: des provocations — Les deux délégations',
        'indirect: un accord reste possible — une source diplomatique',
      ],
    ],
    [
      "Le tribunal a condamné Simon Vautier à deux ans de prison. « Mon client est innocent », a martelé son avocate, Me Jade Ferrero, à la sortie de l'audience. Elle va faire appel.",
      ['direct: Mon client est innocent — Jade Ferrero'],
    ],
    [
      "La sécheresse inquiète les éleveurs. « Il ne reste plus d'herbe », constate Gaëlle Prigent, installée à Plounévez depuis 2011. « Si rien ne change, je vends. »",
      [
        "direct: Il ne reste plus d'herbe — Gaëlle Prigent",
        'direct: Si rien ne change, je vends. — Gaëlle Prigent',
      ],
    ],
    [
      "Le Fonds régional pour l'eau (FRE) a publié son bilan. Le FRE affirme que la nappe a perdu deux mètres.",
      ["indirect: la nappe a perdu deux mètres — Fonds régional pour l'eau"],
    ],
    [
      'La ministre des Transports, Agathe Lorrain, a reçu les syndicats. La ministre a promis « un calendrier clair ». « Des mots », a répliqué Denis Marchand, de la CGT.',
      ['mixed: un calendrier clair — Agathe Lorrain', 'direct: Des mots — Denis Marchand'],
    ],
    [
      "L'écrivain portugais Tiago Nunes vit à Brest. « La pluie me fait écrire », plaisante le romancier. Il publiera un nouveau livre à l'automne.",
      ['direct: La pluie me fait écrire — Tiago Nunes'],
    ],
    [
      "« Nous avons entendu un grand bruit, puis plus rien. » Christiane Bonnefoy habite en face de l'usine.",
      ['direct: Nous avons entendu un grand bruit, puis plus rien. — Christiane Bonnefoy'],
    ],
    [
      "Le patron de Norvélec, Grégoire Sauvage, s'est voulu rassurant. « Aucun poste ne sera supprimé », a-t-il assuré. L'entreprise emploie 400 personnes.",
      ['direct: Aucun poste ne sera supprimé — Grégoire Sauvage'],
    ],
    [
      'Paul Arnoux et sa sœur Julie Arnoux ont hérité du domaine. Julie Arnoux souhaite vendre. « Je ne veux pas finir comme mon père », explique-t-elle. Paul Arnoux refuse. « Jamais », répond-il.',
      ['direct: Je ne veux pas finir comme mon père — Julie Arnoux', 'direct: Jamais — Paul Arnoux'],
    ],
    [
      `« Nous sommes restés trois jours sans eau.\n\n» Personne n'est venu », raconte Anne Tessier.`,
      [
        'direct: Nous sommes restés trois jours sans eau. — Anne Tessier',
        "direct: Personne n'est venu — Anne Tessier",
      ],
    ],
    [
      '« Je pars demain, a dit Anne Tessier.\n\nLe maire, lui, reste. « Ma place est ici », dit Luc Morel.',
      ['direct: Je pars demain — Anne Tessier', 'direct: Ma place est ici — Luc Morel'],
    ],
    ['Q. : Partirez-vous ?\n\nAnne Tessier : « Oui, demain. »', ['direct: Oui, demain. — Anne Tessier']],
    ['« Oui », répond-elle.\n\nAnne Tessier vit à Brest.', ['direct: Oui — Anne Tessier']],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('an English passage', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '"We will open in March," Warne said. "The work is done." Hollis Warne has run the museum since 2009.',
      ['direct: We will open in March, — Hollis Warne', 'direct: The work is done. — Hollis Warne'],
    ],
    [
      'Mayor Tessa Oakridge said the bridge would stay closed. "It is a matter of days," she added.',
      [
        'indirect: the bridge would stay closed — Tessa Oakridge',
        'direct: It is a matter of days, — Tessa Oakridge',
      ],
    ],
    [
      '‘I don’t know what happened,’ said Colin Fray, 54. ‘It was the workers’ idea.’',
      ['direct: I don’t know what happened, — Colin Fray', 'direct: It was the workers’ idea. — Colin Fray'],
    ],
    [
      '"I was there," recalls Tomas Reyes, 71, a retired miner. "Nobody told us anything."',
      ['direct: I was there, — Tomas Reyes', 'direct: Nobody told us anything. — Tomas Reyes'],
    ],
    [
      'The White House declined to comment. "We do not discuss private talks," a spokeswoman said.',
      ['direct: We do not discuss private talks, — a spokeswoman'],
    ],
    [
      'Coach Lena Harrow was delighted. "What a team," she said. Her captain, Imogen Vale, agreed: "We never stopped believing."',
      ['direct: What a team, — Lena Harrow', 'direct: We never stopped believing. — Imogen Vale'],
    ],
    [
      'Speaking to the BBC, Professor Anselm Gray of the University of Leeds said: "This is a breakthrough." He added that trials would begin in May. "We need two hundred volunteers."',
      [
        'direct: This is a breakthrough. — Anselm Gray',
        'indirect: trials would begin in May — Anselm Gray',
        'direct: We need two hundred volunteers. — Anselm Gray',
      ],
    ],
    [
      `"We're thrilled," Zelda Okafor, head of browser development at Nimbus, wrote on the company blog. "Users asked for speed."`,
      ["direct: We're thrilled, — Zelda Okafor", 'direct: Users asked for speed. — Zelda Okafor'],
    ],
    [
      'Spokeswoman Ingrid Falk told Reuters the agency had received no complaints. "None at all," she said.',
      ['indirect: the agency had received no complaints — Ingrid Falk', 'direct: None at all, — Ingrid Falk'],
    ],
    [
      `South Korean President Han Ji-woo vowed to "respond firmly". Han's office later said the army was on alert.`,
      ['mixed: respond firmly — Han Ji-woo', "indirect: the army was on alert — Han's office"],
    ],
    [
      'NASA administrator Rufus Dale announced the decision at the Kennedy Space Center. "Today we honor our workers," Dale said. "They built this ship."',
      ['direct: Today we honor our workers, — Rufus Dale', 'direct: They built this ship. — Rufus Dale'],
    ],
    [
      'In a letter to the committee, Attorney General Lois Hartman wrote that she had "no knowledge" of the payments. Senator Gil Ames, a Republican from Ohio, called the letter "a disgrace".',
      [
        'indirect: she had "no knowledge" of the payments — Lois Hartman',
        'mixed: no knowledge — Lois Hartman',
        'mixed: a disgrace — Gil Ames',
      ],
    ],
    [
      'Keira Boone left the church in 2008. She says she was followed. "They knew where I lived," Boone told the newspaper. "I was terrified." The church denies the claims. In a statement, a church spokesman said "these allegations are false."',
      [
        'indirect: she was followed — Keira Boone',
        'direct: They knew where I lived, — Keira Boone',
        'direct: I was terrified. — Keira Boone',
        'mixed: these allegations are false. — a church spokesman',
      ],
    ],
    [
      `Ahmed's father, Yusuf Ali, said his son had been "treated like a criminal". "He likes to build things," Ali said. "He will not stop."`,
      [
        'indirect: his son had been "treated like a criminal" — Yusuf Ali',
        'mixed: treated like a criminal — Yusuf Ali',
        'direct: He likes to build things, — Yusuf Ali',
        'direct: He will not stop. — Yusuf Ali',
      ],
    ],
    [
      'Mayor Ellen Voss tweeted: "Proud of our students today." President Oduya replied: "Cool project. Come and see us."',
      ['direct: Proud of our students today. — Ellen Voss', 'direct: Cool project. Come and see us. — Oduya'],
    ],
    [
      '"It worries us all," says Frieda Lang of the Refugee Council. The Home Office defended the form, saying it would "speed up" decisions.',
      [
        'direct: It worries us all, — Frieda Lang',
        'indirect: it would "speed up" decisions — Home Office',
        'mixed: speed up — Home Office',
      ],
    ],
    [
      `Labour's Nick Corrie said ministers should "get a grip". His colleague Asha Verma went further: "It is a shambles."`,
      [
        'indirect: ministers should "get a grip" — Nick Corrie',
        'mixed: get a grip — Nick Corrie',
        'direct: It is a shambles. — Asha Verma',
      ],
    ],
    [
      '"The browser had its day," Bill Rourke, a developer, said. Asked about security, he said, "It was never safe."',
      ['direct: The browser had its day, — Bill Rourke', 'direct: It was never safe. — Bill Rourke'],
    ],
    [
      'Two survivors spoke to reporters. "The water came so fast," said one. "I held on to a tree," said the other.',
      ['direct: The water came so fast, — one', 'direct: I held on to a tree, — the other'],
    ],
    [
      'Harold Finch, whose house was destroyed, said he would rebuild. "This is home," he said.',
      ['indirect: he would rebuild — Harold Finch', 'direct: This is home, — Harold Finch'],
    ],
    [
      '"We have no plans to change the law," a Downing Street spokesman said. The opposition accused the prime minister of "running scared".',
      [
        'direct: We have no plans to change the law, — a Downing Street spokesman',
        'mixed: running scared — The opposition',
      ],
    ],
    [
      'Minister for Health Gunnar Lind has said that he "fully supports" the plan. Critics disagree. "It will cost lives," Dr Petra Holm, a surgeon in Malmö, warned.',
      [
        'indirect: he "fully supports" the plan — Gunnar Lind',
        'mixed: fully supports — Gunnar Lind',
        'direct: It will cost lives, — Petra Holm',
      ],
    ],
    [
      '"If we lose, we lose together," captain Jo Marsh said after the match. Her opposite number, Ana Ruiz, praised "a fantastic crowd".',
      ['direct: If we lose, we lose together, — Jo Marsh', 'mixed: a fantastic crowd — Ana Ruiz'],
    ],
    [
      `The harbour master, Greta Sollis, closed the port at noon. "No ship leaves tonight," she said. Fishermen were furious. "We lose a day's pay," said one.`,
      ['direct: No ship leaves tonight, — Greta Sollis', "direct: We lose a day's pay, — one"],
    ],
    [
      'Novelist Imre Katz lives on an island. "The silence is loud," the writer said. He publishes a book every ten years.',
      ['direct: The silence is loud, — Imre Katz'],
    ],
    [
      'The board met on Friday. Its chairman, Lionel Frost, called the vote "historic". "We owe it to the staff," he added.',
      ['mixed: historic — Lionel Frost', 'direct: We owe it to the staff, — Lionel Frost'],
    ],
    [
      'The Rural Water Trust (RWT) released figures on Monday. The RWT said the river had lost two metres.',
      ['indirect: the river had lost two metres — Rural Water Trust'],
    ],
    [
      'Fire chief Abel Moreno praised the volunteers. "They never stopped," Moreno said. "Not for a minute."',
      ['direct: They never stopped, — Abel Moreno', 'direct: Not for a minute. — Abel Moreno'],
    ],
    [
      'Two ministers resigned. Edith Pell said she had "lost confidence" in the cabinet. Her colleague, Ross Tarn, declined to comment.',
      [
        'indirect: she had "lost confidence" in the cabinet — Edith Pell',
        'mixed: lost confidence — Edith Pell',
      ],
    ],
    [
      '"I heard a bang and then nothing." Marjorie Finch lives opposite the plant.',
      ['direct: I heard a bang and then nothing. — Marjorie Finch'],
    ],
    [
      `The company's founder, Ola Brandt, was blunt. "We made mistakes." She promised refunds.`,
      ['direct: We made mistakes. — Ola Brandt'],
    ],
    [
      'Residents of Elm Court are worried. "Who will pay?" asks Derek Oyelaran, a retired teacher. His neighbour, Sue Blight, is less concerned: "It will sort itself out."',
      ['direct: Who will pay? — Derek Oyelaran', 'direct: It will sort itself out. — Sue Blight'],
    ],
    [
      'Lakewood Police Chief Larry Bode said the arrest was lawful. "We did our job," Bode said.',
      ['indirect: the arrest was lawful — Larry Bode', 'direct: We did our job, — Larry Bode'],
    ],
    [
      'School district spokeswoman Lesley Weever said the student was "safe". "He is home," she said.',
      [
        'indirect: the student was "safe" — Lesley Weever',
        'mixed: safe — Lesley Weever',
        'direct: He is home, — Lesley Weever',
      ],
    ],
    [
      `Omar Siddiq, 14, built a clock. The teenager was handcuffed. "I felt like a criminal," the boy said. "I'm not bad."`,
      ['direct: I felt like a criminal, — Omar Siddiq', "direct: I'm not bad. — Omar Siddiq"],
    ],
    [
      'Omar Siddiq, 14, built a clock. His father, Hassan Siddiq, is proud. "He wants to invent good things for mankind," the elder Siddiq said.',
      ['direct: He wants to invent good things for mankind, — Hassan Siddiq'],
    ],
    [
      'Daniel Montalvo left the group in 2010. The former member was arrested in Florida. "They wanted me back," Montalvo told the station.',
      ['direct: They wanted me back, — Daniel Montalvo'],
    ],
    [
      'Home Secretary Stella Braver told MPs that the system was "broken". The minister said the form would "cut delays". Braver added: "It is fair."',
      [
        'indirect: the system was "broken" — Stella Braver',
        'mixed: broken — Stella Braver',
        'indirect: the form would "cut delays" — Stella Braver',
        'mixed: cut delays — Stella Braver',
        'direct: It is fair. — Stella Braver',
      ],
    ],
    [
      `South Korea's defence ministry said the North had fired two rockets. A ministry spokesman said: "We are watching."`,
      [
        "indirect: the North had fired two rockets — South Korea's defence ministry",
        'direct: We are watching. — A ministry spokesman',
      ],
    ],
    [
      `President Park Gyun-ho said Seoul would not "sit idle". Park's aides said talks were possible.`,
      [
        'indirect: Seoul would not "sit idle" — Park Gyun-ho',
        'mixed: sit idle — Park Gyun-ho',
        "indirect: talks were possible — Park's aides",
      ],
    ],
    [
      'Charles Baldwin, the NASA administrator, spoke first. "This is a great day," the former astronaut said. He later thanked the crew.',
      ['direct: This is a great day, — Charles Baldwin'],
    ],
    [
      '"She flew twenty-eight missions," said Janet Kavan, director of flight crew operations. "We will miss her."',
      ['direct: She flew twenty-eight missions, — Janet Kavan', 'direct: We will miss her. — Janet Kavan'],
    ],
    [
      `The group's leader, David Misk, was not present. A lawyer for the church, Kendall Moss, said the claim was "absurd".`,
      ['indirect: the claim was "absurd" — Kendall Moss', 'mixed: absurd — Kendall Moss'],
    ],
    [
      '"We are one family," bishop Aldo Ferri said during Mass. The bishop asked for "calm and prayer".',
      ['direct: We are one family, — Aldo Ferri', 'mixed: calm and prayer — Aldo Ferri'],
    ],
    [
      'Environment group Green Shore said it would sue. "The law is clear," the group said in a statement.',
      ['indirect: it would sue — Green Shore', 'direct: The law is clear, — Green Shore'],
    ],
    [
      'Guitarist Mick Varney joined in 1990. The musician called it "the best job in the world".',
      ['mixed: the best job in the world — Mick Varney'],
    ],
    [
      'Maya Osei won the race. "I gave everything," the 23-year-old said.',
      ['direct: I gave everything, — Maya Osei'],
    ],
    [
      'Maya Osei won the race. "I gave everything," the Ghanaian said.',
      ['direct: I gave everything, — Maya Osei'],
    ],
    [
      'Maya Osei won the race. "I gave everything," said the Olympic champion.',
      ['direct: I gave everything, — Maya Osei'],
    ],
    [
      'The mother of the boy, Sara Hale, wept. "He was my life," the mother said.',
      ['direct: He was my life, — Sara Hale'],
    ],
    [
      'The Church of the Sun denied the claim. The church said it was "pure fiction".',
      [
        'indirect: it was "pure fiction" — The Church of the Sun',
        'mixed: pure fiction — The Church of the Sun',
      ],
    ],
    [
      'Amnesty Worldwide released a report. Amnesty said the law was unjust.',
      ['indirect: the law was unjust — Amnesty Worldwide'],
    ],
    [
      'The Ministry of Defence confirmed the crash. "Two soldiers died," the ministry said.',
      ['direct: Two soldiers died, — Ministry of Defence'],
    ],
    [
      'The Irving Independent School District suspended him. The district said it acted "to protect students".',
      [
        'indirect: it acted "to protect students" — Irving Independent School District',
        'mixed: to protect students — Irving Independent School District',
      ],
    ],
    [
      'The University of Leeds published the study. "It is robust," the university said.',
      ['direct: It is robust, — University of Leeds'],
    ],
    [
      'North Korea fired a rocket. The North said it was "self-defense". South Korea protested. The South warned of "grave consequences".',
      [
        'indirect: it was "self-defense" — North Korea',
        'mixed: self-defense — North Korea',
        'mixed: grave consequences — South Korea',
      ],
    ],
    [
      'Commander John Yeung flew the first shuttle. "It was a heck of a test," Yeung recalled.',
      ['direct: It was a heck of a test, — John Yeung'],
    ],
    [
      'U.S. Representative Ted Roe was unhappy. "Houston deserves better," the congressman said.',
      ['direct: Houston deserves better, — Ted Roe'],
    ],
    [
      '"Houston is disappointed," said Houston mayor Anise Parkman. Parkman had lobbied for months.',
      ['direct: Houston is disappointed, — Anise Parkman'],
    ],
    [
      'Wikinews contributor Pat Reid interviewed Rosa Diaz. "I never met him," Diaz said.',
      ['direct: I never met him, — Rosa Diaz'],
    ],
    [
      `The Council on American-Islamic Ties condemned the arrest. "It is profiling," the council's director, Alia Salim, said.`,
      ['direct: It is profiling, — Alia Salim'],
    ],
    [
      'On Twitter, President Barry Obuya wrote, "Cool clock." Hilary Clinten also tweeted support: "Stay curious."',
      ['mixed: Cool clock. — Barry Obuya', 'direct: Stay curious. — Hilary Clinten'],
    ],
    [
      `Montalvo's attorney, Luke Lire, called the arrest "a setup". Lire said his client would plead not guilty.`,
      ['mixed: a setup — Luke Lire', 'indirect: his client would plead not guilty — Luke Lire'],
    ],
    [
      'Downing Street said the plan was fair. The prime minister, speaking in Leeds, said "we will deliver".',
      ['indirect: the plan was fair — Downing Street', 'mixed: we will deliver — The prime minister'],
    ],
    [
      `Astronauts' widow Lorna Onizu said she was moved. "It is a fitting home," she said.`,
      ['indirect: she was moved — Lorna Onizu', 'direct: It is a fitting home, — Lorna Onizu'],
    ],
    [
      'The decision angered Texans. "This is an affront," fumed Congressman Ted Roe.',
      ['direct: This is an affront, — Ted Roe'],
    ],
    [
      'The student told the Dallas Herald he had brought the clock to impress a teacher. "She thought it was a threat to her," he said.',
      [
        'indirect: he had brought the clock to impress a teacher — The student',
        'direct: She thought it was a threat to her, — The student',
      ],
    ],
    ['"I like it here," added Omar. Omar Siddiq is fourteen.', ['direct: I like it here, — Omar Siddiq']],
  ])('%s', (text, quotes) => {
    expect(read('en', text)).toEqual(quotes);
  });
});
