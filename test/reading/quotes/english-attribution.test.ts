// Short invented passages of English news: what stands between marks, and who said it.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('an English passage gives its speakers', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Lisbet Carr was quoted by the local daily as saying: "None of us asked for a meeting."',
      ['None of us asked for a meeting. — Lisbet Carr'],
    ],
    [
      `The club's website quoted Dario Melk as saying he was "done with football".`,
      ['done with football — Dario Melk'],
    ],
    [
      'I watched it with Tom Farrow, and a woman sitting in the aisle leant over and said, "What is this?"',
      ['What is this? — a woman'],
    ],
    [
      `Kristen Voss has had a long summer. "Proud," she says of the film.\n\nHas she turned down offers?\n\n"One or two. I forget."`,
      ['Proud, — Kristen Voss', 'One or two. I forget. — Kristen Voss'],
    ],
    [
      'Nadia Brand skipped class to come. Why did she want to be there? "It is history."',
      ['It is history. — Nadia Brand'],
    ],
    [
      `Senator Jon Corley, a Republican, issued a statement on the closure. "Like many here, I am disappointed."\n\nMayor Rhea Dunne was not available.`,
      ['Like many here, I am disappointed. — Jon Corley'],
    ],
    [
      'Pia Holm says all of that was over by the time she left school in Kansas. "I was not a good student."',
      ['I was not a good student. — Pia Holm'],
    ],
    [
      'Now a father of three, Willy Fenner lives near the plant. "It is quiet here," he said.',
      ['It is quiet here, — Willy Fenner'],
    ],
    ['Mr. Hale "will not be bullied", whatever his critics write.', ['will not be bullied — Hale']],
    [
      'Cristian Duarte, a nurse, is a mother of four. Paul Duarte is her brother. "We are tired," she said.',
      ['We are tired, — Cristian Duarte'],
    ],
    [
      'Mrs. Ada Voss was killed in 1958. Vincent Voss, 54, was her stepson. Voss said: "I am relieved."',
      ['I am relieved. — Vincent Voss'],
    ],
    [
      'The vice president of the pump company, Leo Pant, spoke of apartments. The vice president of the city council, William Shafer, complained of "deficiencies".',
      ['deficiencies — William Shafer'],
    ],
    ['Robson told officers that ten youths boarded his bus and began "skylarking".', ['skylarking — Robson']],
    [
      'The embassy report says growth has stalled. "This is the lowest rate in years," the report notes.',
      ['This is the lowest rate in years, — The embassy report'],
    ],
    [
      'A report by Water Watch warns of shortages. "The pipes are a century old," the report says.',
      ['The pipes are a century old, — Water Watch'],
    ],
    [
      `Anna Prowse defended the council's record whilst promising a "formal review".`,
      ['formal review — Anna Prowse'],
    ],
    [
      'For Kevin Alder, a teacher of English in Crewe, the painter was a legend. The teacher said: "He is a saint."',
      ['He is a saint. — Kevin Alder'],
    ],
    [
      'Brewery owner Abdul Reid admitted that he would have to "tone down" the contest.',
      ['tone down — Abdul Reid'],
    ],
    [
      'A letter seen by The Standard says the school "cannot open". Its head, Joan Frith, declined to comment.',
      ['cannot open — A letter'],
    ],
    [
      `Alex Potter, Area Operations Manager and a Denver native said, “This area is so diverse. We ran out of space.”\n\nVP of Business Development, Jamie Mitchel, commented, “Denver is a city of millions.”`,
      [
        'This area is so diverse. We ran out of space. — Alex Potter',
        'Denver is a city of millions. — Jamie Mitchel',
      ],
    ],
    [
      'According to Chamber President & CEO Andrew J. Rudd, the anniversary looks to the future. “Our work is ongoing.”',
      ['Our work is ongoing. — Andrew J. Rudd'],
    ],
    [
      `"This is a huge chance for our company," said Chris Tate, President of Gaspow Games. "We worked hard to find a partner." \n\n"At ER Partners we seek out studios," said John Ricci, President and Chief Operating Officer at ER Arts.`,
      [
        'This is a huge chance for our company, — Chris Tate',
        'We worked hard to find a partner. — Chris Tate',
        'At ER Partners we seek out studios, — John Ricci',
      ],
    ],
    [
      `"We were fans of Simo long before," said Perna Interactive President Nathan Gray. "We're delighted," said Simon Fless, co-founder of Simo.`,
      ['We were fans of Simo long before, — Nathan Gray', "We're delighted, — Simon Fless"],
    ],
    [
      `Minister for Economy Aiyaz Khan claimed that members would abuse their positions.\n\nThe Minister claims that it shows what the other side is like.\n\n“I have had members come to see me at lunch. I said no.”\n\nParty leader Professor Biman Pratt then raised a point of order.\n\n“The Minister should have some sense. We have the right.”`,
      [
        'I have had members come to see me at lunch. I said no. — Aiyaz Khan',
        'The Minister should have some sense. We have the right. — Biman Pratt',
      ],
    ],
    [
      `While responding to a ministerial statement by Lands Minister Faiz Koy, opposition MP Vili Gavo expressed disappointment with the debate.\n\n"They are becoming monologues," Mr Gavo said.\n\nIn his response to the statement, party leader Professor Biman Pratt agreed, but said ministers were accountable.\n\n"Let's not confuse that," he said.`,
      ['They are becoming monologues, — Vili Gavo', "Let's not confuse that, — Biman Pratt"],
    ],
    [
      `Detective Inspector Carol Finch, of Kent Police, said: “This was a cowardly attack.\n\n“We are appealing for witnesses.\n\n“Anyone with information should call 101.”`,
      [
        'This was a cowardly attack. — Carol Finch',
        'We are appealing for witnesses. — Carol Finch',
        'Anyone with information should call 101. — Carol Finch',
      ],
    ],
    [
      'A Home Office spokesperson said: ‘We take this very seriously.’ A spokesman for the charity added: ‘It’s too late.’',
      [
        'We take this very seriously. — A Home Office spokesperson',
        'It’s too late. — A spokesman for the charity',
      ],
    ],
    [
      'Manager Steve Coll told Sky Sports: ‘I’m proud of the lads. They’ve given everything.’',
      ['I’m proud of the lads. They’ve given everything. — Steve Coll'],
    ],
    ['Coll, whose side lost 3-1 at Luton on Saturday, felt the red card was "harsh".', ['harsh — Coll']],
    [
      `United captain Joe Marsh and his opposite number Luis Ferro shook hands. "He's a winner," Marsh said of Ferro. "I told him so."`,
      ["He's a winner, — Joe Marsh", 'I told him so. — Joe Marsh'],
    ],
    [
      'In an email to staff seen by The Herald, chief executive Rona Bligh wrote: "We must do better."',
      ['We must do better. — Rona Bligh'],
    ],
    [
      '"We must do better," Bligh wrote in an email to staff, which was seen by The Herald.',
      ['We must do better, — Bligh'],
    ],
    [
      'Asked by reporters if he would quit, Governor Tate Molloy shrugged. "Why would I?"',
      ['Why would I? — Tate Molloy'],
    ],
    [
      'The department declined to comment. "We do not discuss individual cases," a spokeswoman said in an email.',
      ['We do not discuss individual cases, — a spokeswoman'],
    ],
    [
      'Neighbours spoke of their shock. One, who asked not to be named, said: "He seemed so normal." Another neighbour, Irene Walsh, 71, said: "You never know people."',
      ['He seemed so normal. — One', 'You never know people. — Irene Walsh'],
    ],
    [
      'Sgt. Mike Dorsey of the Tampa Police Department said the driver was "lucky to be alive."',
      ['lucky to be alive. — Mike Dorsey'],
    ],
    [
      'The driver was lucky to be alive, according to Sgt. Mike Dorsey, who called the crash "the worst in years."',
      ['the worst in years. — Mike Dorsey'],
    ],
    [
      'The FBI said in a statement that the threat was "credible," but declined to elaborate.',
      ['credible, — FBI'],
    ],
    [
      'Paul and Rita Green, who lost their home, said the council had been "heartless".',
      ['heartless — Paul and Rita Green'],
    ],
    [
      'Both sides claimed victory. The union said its members were "united"; the company said it was "encouraged".',
      ['united — The union', 'encouraged — the company'],
    ],
    [
      'Nordica announced record profits. The firm said demand was "exceptional", while its chief financial officer, Ove Lund, warned of "headwinds".',
      ['exceptional — Nordica', 'headwinds — Ove Lund'],
    ],
    ['Nordica announced record profits. It said demand was "exceptional".', ['exceptional — Nordica']],
    [
      'President Ana Reyes met Chancellor Berta Klein in Lima. Reyes praised her guest as "a true friend". Klein thanked her host, saying: "Peru has a place in my heart."',
      ['a true friend — Ana Reyes', 'Peru has a place in my heart. — Berta Klein'],
    ],
    [
      `"There's a plan," the mayor's deputy, Sal Ortiz, insists. "People just don't like it," adds Ortiz's assistant, Molly Gunn.`,
      ["There's a plan, — Sal Ortiz", "People just don't like it, — Molly Gunn"],
    ],
    [
      `Mr Justice Keane said the mother's conduct had been "deplorable" and that she had "misled the court".`,
      ['deplorable — Keane', 'misled the court — Keane'],
    ],
    [
      `Dr. Lena Ruiz, the study's lead author, says the finding "changes everything." But Bob Trask, a chemist at Ohio State who was not involved in the work, is not so sure. "It's one study," he says.`,
      ['changes everything. — Lena Ruiz', "It's one study, — Bob Trask"],
    ],
    [
      `Senators are divided. "It's dead," said one Republican aide. "It'll pass," said another.`,
      ["It's dead, — one Republican aide", "It'll pass, — another"],
    ],
    [`"Mum always said 'never give up'," said her son, Tom.`, ["Mum always said 'never give up', — Tom"]],
    [
      'The mayor has slammed people who complain about the scheme but never turn up, saying their "ignorance" is to blame.',
      ['ignorance — The mayor'],
    ],
    [
      'Ms Elliot said that residents accept that the council inherited the project, but that its remarks "did not sit well" with them.',
      ['did not sit well — Elliot'],
    ],
    [
      `In a statement read out in court, his mum said: “Nothing will ever be the same.”\n\nJoanne Gates, defending, said: “It was a disagreement between boys.”`,
      ['Nothing will ever be the same. — his mum', 'It was a disagreement between boys. — Joanne Gates'],
    ],
    [
      "A JUDGE who described a sex attack victim as 'no angel' yesterday defended himself.",
      ['no angel — A JUDGE'],
    ],
    [
      `At the trial in November District Judge Tessa Sagan found the boy guilty and described the girl's evidence as "compelling".`,
      ['compelling — Tessa Sagan'],
    ],
    [
      'A Crown Court recorder reminded the public that “justice must be seen to be done”.',
      ['justice must be seen to be done — A Crown Court recorder'],
    ],
    [
      'Tameford Council met in Hyde on Monday. Cllr Sade Bright spoke first. The leader said she was "proud of Hyde".',
      ['proud of Hyde — Sade Bright'],
    ],
    [
      'According to the Yonder news agency, quoting the defence ministry, the army was told to prepare for a "state of war".',
      ['state of war — the defence ministry'],
    ],
    [
      'The Straits Post noted what began as a few messages had grown into a "support movement".',
      ['support movement — Straits Post'],
    ],
    [
      'First Lady Jacqueline Kenby was away. President Kenby thanked the band. "They played well," he said.',
      ['They played well, — Kenby'],
    ],
    [
      '"Did you walk?" I asked. "Every day," said Ann Colby.',
      ['Did you walk? — ?', 'Every day, — Ann Colby'],
    ],
    [
      '"Why not?" Ann Colby demanded. "It is only two miles."',
      ['Why not? — Ann Colby', 'It is only two miles. — Ann Colby'],
    ],
    [
      'The reason, says the Housing Centre, is that the builders invited to the talks "are among the best".',
      ['are among the best — Housing Centre'],
    ],
    [
      '"When you stand up in public, you try harder," explains the slender vice president of the Sunday school class.',
      [
        'When you stand up in public, you try harder, — the slender vice president of the Sunday school class',
      ],
    ],
    [
      `The researcher “made up results,” according to a letter dated Feb. 15, 2023, from Emma Johnson, the vice-chancellor, to scientists who reported complaints.\n\n“The breaches were serious,” the letter stated.`,
      ['made up results, — Emma Johnson', 'The breaches were serious, — Emma Johnson'],
    ],
    [
      'Simmons bit a deputy. Eventually Simmons apologized to one of the deputies, saying “Man, sorry for that.”',
      ['Man, sorry for that. — Simmons'],
    ],
    [
      'A man was shot after a “wild ... out of control” man threatened his family, according to Sheriff Grady Budd.',
      ['wild ... out of control — Grady Budd'],
    ],
    [
      '“I like that shirt!” Council Member Judith Christen bellowed. The mayor laughed.',
      ['I like that shirt! — Judith Christen'],
    ],
    [
      'Dana Spiegel had doubts. On 20 July, she e-mailed Ernesta Carafa to air her concerns. “The authors list no address,” she wrote.',
      ['The authors list no address, — Dana Spiegel'],
    ],
    [
      'In a statement, Diane Kubo, a nurse at St. Rose Hospital, said: "Management has made changes." A spokesperson for St. Rose Hospital said that it had been bargaining in "good faith".',
      ['Management has made changes. — Diane Kubo', 'good faith — A spokesperson for St. Rose Hospital'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English passage holds marks that are no speech', () => {
  it.each([
    'He collected large fees as a "labor consultant" and then as a broker.',
    'The bus passed a sign reading "No Vacancy" and turned left.',
    'The jury called ten witnesses who had worked with him as a "security adviser".',
    'Under a "unit formula" the state pays half.',
    'At the "Northern Sky" festival the minister opened a bar.',
    'The scheme, Operation "Clean Sweep", ends in May.',
    'His first album, "Cold Harbour", sold out; the second, "Warm Front", did not.',
    'The plan is to "match" every pound that is given.',
    'They named the twins "Salt" and "Pepper".',
    `Fans sang "You'll Never Walk Alone" before kick-off.`,
    'The sign on the door said "Closed".',
    'He plays a detective in the series "Night Shift".',
    'The firm sells "smart" locks and "connected" lamps.',
    `The firm's "Drive Less" initiative was launched in 2019 by Mr Hill.`,
    'Workers call the machine "Big Bertha".',
    'She studied "The Role of Women in the Textile Industry" at Leeds.',
    `The bank's computers were placed on high alert after the "brain" failed.`,
    'It is, I think, the finest "classical" company in the land, and the mayor agrees.',
    'He joined the tour as a "guest" of the museum and wrote nothing.',
    'The show, "I Told You So", opens in Leeds on Friday.',
    `The company's new slogan, "Fresh Every Day", appears on its vans.`,
    'Under the heading "Things to come", the newsletter lists six dates.',
  ])('%s', (text) => {
    expect(readMarked('en', text)).toEqual([]);
  });
});
