// Short invented passages of English news: what stands between marks, and who said it.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('an English passage gives its speakers', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `Northgate Foods will close its Hull plant in May. Chief executive Dana Whitlow made the announcement on Tuesday.\n\n"This was not an easy decision," the chief executive said.`,
      ['This was not an easy decision, — Dana Whitlow'],
    ],
    [
      `Police found the car on Monday. Spokeswoman Erin Tulley confirmed that nobody was hurt.\n\nThe driver ran away, the spokeswoman said, and "left the engine running".`,
      ['left the engine running — Erin Tulley'],
    ],
    [
      'The ferry is safe, its chief executive said, but "not fast enough".',
      ['not fast enough — its chief executive'],
    ],
    [
      'Mayor Colin Strand met the owner of the mill, Piet Hallam, on Friday. "He promised us forty jobs," the mayor said. "I believe him."',
      ['He promised us forty jobs, — Colin Strand', 'I believe him. — Colin Strand'],
    ],
    [
      `Councillor Ann Reyes welcomed the plan. Councillor Joan Pike did not.\n\n"We are selling the park," she said.`,
      ['We are selling the park, — Joan Pike'],
    ],
    [
      'A statement from Harrow Rail said: "We are sorry for the delay."',
      ['We are sorry for the delay. — Harrow Rail'],
    ],
    ['In a statement, Harrow Rail said it was "deeply sorry" for the delay.', ['deeply sorry — Harrow Rail']],
    [
      '"We are sorry for the delay," the company said in a statement on Monday.',
      ['We are sorry for the delay, — the company'],
    ],
    [
      'Harrow Rail cancelled forty trains on Monday. "We are sorry for the delay," the company said in a statement.',
      ['We are sorry for the delay, — Harrow Rail'],
    ],
    ['"So proud of this team," Okafor tweeted after the final whistle.', ['So proud of this team, — Okafor']],
    [
      '"Heartbroken," the singer Lena Moss wrote on Instagram. "No words."',
      ['Heartbroken, — Lena Moss', 'No words. — Lena Moss'],
    ],
    ['Writing on X, the senator Paul Greer said: "Enough is enough."', ['Enough is enough. — Paul Greer']],
    ['In a post on Facebook, Greer called the vote "a disgrace".', ['a disgrace — Greer']],
    ['Greer later tweeted: "I stand by every word."', ['I stand by every word. — Greer']],
    [
      'Dr Amir Sethi told the BBC: "The virus has not gone away."',
      ['The virus has not gone away. — Amir Sethi'],
    ],
    [
      `"The virus has not gone away," Dr Amir Sethi told the BBC's Morning programme.`,
      ['The virus has not gone away, — Amir Sethi'],
    ],
    [
      '"We have paid every bill," Nora Lindt said in an email to The Gazette.',
      ['We have paid every bill, — Nora Lindt'],
    ],
    [
      'Lindt, who founded the charity in 1998 with her brother Otto, said the money was "gone".',
      ['gone — Lindt'],
    ],
    [
      'Marcus Dole, who was released on Tuesday after nine months in prison, told reporters he felt "reborn".',
      ['reborn — Marcus Dole'],
    ],
    [
      "'It was like a war zone,' said Mr Pritchard, who lives opposite the pub. 'There was glass everywhere.'",
      ['It was like a war zone, — Pritchard', 'There was glass everywhere. — Pritchard'],
    ],
    [
      '‘I couldn’t believe it,’ said Gemma Rudd, 34. ‘The dogs’ barking woke us.’',
      ['I couldn’t believe it, — Gemma Rudd', 'The dogs’ barking woke us. — Gemma Rudd'],
    ],
    [
      'She said the council had been ‘asleep at the wheel’ since the residents’ meeting.',
      ['asleep at the wheel — ?'],
    ],
    [
      'The two unions said in a joint statement: "Our members have spoken."',
      ['Our members have spoken. — The two unions'],
    ],
    [
      '"This is our home," residents said. "We are staying."',
      ['This is our home, — residents', 'We are staying. — residents'],
    ],
    ['Downing Street said the talks were "constructive".', ['constructive — Downing Street']],
    [
      'The Ministry of Transport said in a statement that the bridge was "perfectly safe". It added: "Inspections are carried out every year."',
      [
        'perfectly safe — Ministry of Transport',
        'Inspections are carried out every year. — Ministry of Transport',
      ],
    ],
    [
      `"We did everything we could," said the hospital's medical director, Professor Jane Osei.\n\n"Sadly, it was not enough.\n\n"Our thoughts are with the family."`,
      [
        'We did everything we could, — Jane Osei',
        'Sadly, it was not enough. — Jane Osei',
        'Our thoughts are with the family. — Jane Osei',
      ],
    ],
    [
      `Judge Ruth Calder told him: "You showed no mercy.\n\n"You left a child without a father.\n\n"I sentence you to 12 years."`,
      [
        'You showed no mercy. — Ruth Calder',
        'You left a child without a father. — Ruth Calder',
        'I sentence you to 12 years. — Ruth Calder',
      ],
    ],
    ['Asked about the deal, Fonseca replied: "No comment."', ['No comment. — Fonseca']],
    [
      'Speaking after the game, coach Bill Marsden admitted his side had been "second best".',
      ['second best — Bill Marsden'],
    ],
    [
      'Marsden was pleased with his goalkeeper. "Danny kept us in it," he said.',
      ['Danny kept us in it, — Marsden'],
    ],
    [
      '"Danny kept us in it," said Marsden of his goalkeeper, Danny Weir. "He was superb."',
      ['Danny kept us in it, — Marsden', 'He was superb. — Marsden'],
    ],
    [
      'Weir, 19, joined from Luton. His manager, Bill Marsden, called him "the best of his generation".',
      ['the best of his generation — Bill Marsden'],
    ],
    ['According to the report, the dam was "in poor condition".', ['in poor condition — the report']],
    [
      'The inquiry, led by Lord Hemsley, found that managers had "looked away".',
      ['looked away — The inquiry'],
    ],
    [`Lord Hemsley's report said managers had "looked away".`, ['looked away — Hemsley']],
    [
      '"I was terrified," recalled Mia. "My mum was screaming."',
      ['I was terrified, — Mia', 'My mum was screaming. — Mia'],
    ],
    [
      '"I was terrified." Mia Santos still shakes when she talks about the flood.',
      ['I was terrified. — Mia Santos'],
    ],
    ['Her message to the board was simple. "Do your job," Eve Carrow said.', ['Do your job, — Eve Carrow']],
    [
      'A neighbour, who did not want to be named, said: "They kept to themselves."',
      ['They kept to themselves. — A neighbour'],
    ],
    [
      'One resident described the noise as "unbearable". Another said it was "like thunder".',
      ['unbearable — One resident', 'like thunder — Another'],
    ],
    [
      'Prime Minister Jon Hale and his deputy, Karl Brandt, disagreed. Hale wanted a vote "within weeks"; Brandt said there was "no hurry".',
      ['within weeks — Jon Hale', 'no hurry — Karl Brandt'],
    ],
    [
      '"There is no plan B," Hale told MPs, before adding that he would "not be bullied".',
      ['There is no plan B, — Hale', 'not be bullied — Hale'],
    ],
    [
      `The bank's chairman, Sir Roger Mowbray, resigned. In his letter to shareholders he wrote that he had "made mistakes".`,
      ['made mistakes — Roger Mowbray'],
    ],
    [
      'Her lawyer, Thomas Quill, said Ms Darrow was "relieved". "She can go home," he said.',
      ['relieved — Thomas Quill', 'She can go home, — Thomas Quill'],
    ],
    [
      'Declaring "the soul of the corps" at stake, Admiral Ross Tiller has ordered a review.',
      ['the soul of the corps — Ross Tiller'],
    ],
    [
      'PORTSMOUTH (Agency) -- Saying the fleet was "too big", Admiral Ross Tiller ordered a review.',
      ['too big — Ross Tiller'],
    ],
    [
      'Evansford, Ohio - The mayor, Carl Benning, said the floods were "the worst in memory".',
      ['the worst in memory — Carl Benning'],
    ],
    [
      'Larry Page founded the firm. Page said the idea was "stupid". The front page of the site was white.',
      ['stupid — Larry Page'],
    ],
    [
      `Labour's Ann Cope said her party had backed the idea "for months", and said it was "absurd" to wait.`,
      ['for months — Ann Cope', 'absurd — Ann Cope'],
    ],
    [
      'The Daily Post reported that a source close to Weir said he "did not want to leave".',
      ['did not want to leave — a source close to Weir'],
    ],
    [
      `Art Lewin, in a statement issued on behalf of the board, said Dobbs's "vision and energy" saved the firm.`,
      ['vision and energy — Art Lewin'],
    ],
    ['Janet Steel called the proposed rules "an injustice".', ['an injustice — Janet Steel']],
    [
      'He said that Dobbs would continue to provide "unique insights", the chairman Art Lewin told staff.',
      ['unique insights — Art Lewin'],
    ],
    [
      'The governor criticised the policy of low rates, in place since the spring, as a "dangerous gamble".',
      ['dangerous gamble — The governor'],
    ],
    [
      `"I am not nervous any more. I just have to stay calm."\n\n— Tyler Closs, a 13-year-old pitcher`,
      ['I am not nervous any more. I just have to stay calm. — Tyler Closs'],
    ],
    [
      '"He will be prosecuted" when he comes home, Bina Kess, chairman of the airport board, told reporters.',
      ['He will be prosecuted — Bina Kess'],
    ],
    [
      'James Rowe Jr., the grandson of the founder, spoke at the meeting and said: "It was a tremendous legacy."',
      ['It was a tremendous legacy. — James Rowe Jr.'],
    ],
    [
      'President Franklin Rowe signed the act. James Rowe Jr. defended it on Friday. Rowe, who ran the agency, attacked critics. "It is sound," he said.',
      ['It is sound, — James Rowe Jr.'],
    ],
    [
      `Hoenig praised the recovery. The bank's policy "is as likely to be a negative as a positive", and it "will not last".`,
      ['is as likely to be a negative as a positive — Hoenig', 'will not last — Hoenig'],
    ],
    [
      '"Take a ride on this one," Brooks Robson greeted Hansen as he left the field.',
      ['Take a ride on this one, — Brooks Robson'],
    ],
    [
      'The taxi driver taking the visitor to the airport remarks that politicians are "all the same".',
      ['all the same — The taxi driver'],
    ],
    ['Said Stram: "Just our luck."', ['Just our luck. — Stram']],
    [
      'He warned the change could "do harm", saying rapid adoption would be "better for everyone", Nigel Sleigh added.',
      ['do harm — Nigel Sleigh', 'better for everyone — Nigel Sleigh'],
    ],
    [
      'With the statement noting only that members "did not support" the plan, the vote was lost.',
      ['did not support — the statement'],
    ],
    [
      'Senator J. W. Fuller of Arkansas, chairman of the committee, spoke first. He accused ministers of "encouraging the removal" of the prince.',
      ['encouraging the removal — J. W. Fuller'],
    ],
    ['The jury said Friday an investigation produced "no evidence" of fraud.', ['no evidence — The jury']],
    ['Daniel termed "extremely low" his estimate of the yield.', ['extremely low — Daniel']],
    ['Harold Voss told the inquiry that a nurse had said the ward was "chaos".', ['chaos — a nurse']],
    [`The minister, speaking to reporters in Perth, said Hale's plan was "dead".`, ['dead — The minister']],
    [
      'A resident said people were afraid. "Nobody opens the door," the woman said.',
      ['Nobody opens the door, — A resident'],
    ],
    [
      'He decided to return to St. Louis, the city where he and Dorsey are from. "The biggest challenge is talent," Jim McKell says.',
      ['The biggest challenge is talent, — Jim McKell'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English passage holds marks that are no speech', () => {
  it.each([
    'During the current "Great Recession," Hoenig said, output fell.',
    'In a letter to the "Apple community," Jobs said he would resign.',
    `The spokesman's remarks came after the "Save Our Park" campaign gathered pace.`,
    'The band played "Northern Lights", "Cold River" and "Home" before leaving the stage.',
    'Players can enter "WSWW" when naming their file, and the knight becomes "Sir Toad".',
    'The so-called "cord cutting" is accelerating, the analyst Gene Mott found.',
    'Click "Add to cart" to buy the book.',
    'The word "reform" appears nine times in the bill.',
    'He won the 1998 "Player of the Year" award.',
    'Marines still belt out "Heart of Oak" on parade.',
  ])('%s', (text) => {
    expect(readMarked('en', text)).toEqual([]);
  });
});
