// One English sentence each: what is said, in which kind, by whom; and sentences in which nobody says anything.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('an English sentence gives its quotes and speakers', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `"We will open in March," said Hollis Warne, the museum's director.`,
      ['direct: We will open in March, — Hollis Warne'],
    ],
    ['According to police, the fire began in a kitchen.', ['indirect: the fire began in a kitchen — police']],
    ['The company, which makes pumps, denied "any wrongdoing".', ['mixed: any wrongdoing — The company']],
    ["'We are ready,' said Priya Nand, a nurse at the hospital.", ['direct: We are ready, — Priya Nand']],
    [
      'Senator Marcus Bell (D-Ohio) called the plan "reckless" and "dishonest".',
      ['mixed: reckless — Marcus Bell', 'mixed: dishonest — Marcus Bell'],
    ],
    [
      'A spokesman for the ministry, who asked not to be named, said that talks had failed.',
      ['indirect: talks had failed — A spokesman for the ministry'],
    ],
    ['"Why now?" asked Dr. Elena Marsh.', ['direct: Why now? — Elena Marsh']],
    [
      'Asked whether he would resign, Harlan Pike told reporters: "Not today."',
      ['direct: Not today. — Harlan Pike'],
    ],
    [
      'The report, published on Monday, warns that "time is running out".',
      ['direct: time is running out — The report'],
    ],
    [
      'Chief Executive Dana Whitlock said in a statement that the firm "regrets" the delay.',
      ['indirect: the firm "regrets" the delay — Dana Whitlock', 'mixed: regrets — Dana Whitlock'],
    ],
    [
      '"It was," Ms. Orton said, "the worst day of my life."',
      ['direct: It was, — Orton', 'direct: the worst day of my life. — Orton'],
    ],
    ['Beijing has described the move as "a serious mistake".', ['mixed: a serious mistake — Beijing']],
    [
      'Wendell Crane, chairman of the union, said: "We have been patient long enough. We will strike on Friday."',
      ['direct: We have been patient long enough. We will strike on Friday. — Wendell Crane'],
    ],
    [
      '"We lost everything," said one resident, who gave her name only as Maria.',
      ['direct: We lost everything, — one resident'],
    ],
    [
      'The minister insisted the policy was working and said critics were "scaremongering".',
      [
        'indirect: the policy was working — The minister',
        'indirect: critics were "scaremongering" — The minister',
        'mixed: scaremongering — The minister',
      ],
    ],
    [
      `"This is nonsense," wrote the newspaper's editor, Paul Strand, in an editorial.`,
      ['direct: This is nonsense, — Paul Strand'],
    ],
    [
      'Police said two men had been arrested, adding that both were known to officers.',
      ['indirect: two men had been arrested — Police', 'indirect: both were known to officers — Police'],
    ],
    [
      'The judge, Amara Nwosu, told the court that the defendant "showed no remorse".',
      ['indirect: the defendant "showed no remorse" — Amara Nwosu', 'mixed: showed no remorse — Amara Nwosu'],
    ],
    [
      'Vera Lund said she “could not be happier” with the result.',
      [
        'indirect: she “could not be happier” with the result — Vera Lund',
        'mixed: could not be happier — Vera Lund',
      ],
    ],
    [
      '"Nous sommes prêts," French president Luc Armand told AFP on Tuesday.',
      ['direct: Nous sommes prêts, — Luc Armand'],
    ],
    [
      'The Korean Central News Agency said the South had committed "an act of war".',
      [
        'indirect: the South had committed "an act of war" — Korean Central News Agency',
        'mixed: an act of war — Korean Central News Agency',
      ],
    ],
    [
      '"I expect they will have more to say," Police Chief Ron Tully told a news conference on Wednesday, adding: "We followed procedure."',
      [
        'direct: I expect they will have more to say, — Ron Tully',
        'direct: We followed procedure. — Ron Tully',
      ],
    ],
    [
      'According to Dr Miriam Stone, who led the study, "the effect is small but real".',
      ['mixed: the effect is small but real — Miriam Stone'],
    ],
    [
      `The union's leader, Pat Doyle, rejected the offer as "insulting", and warned of "more strikes to come".`,
      ['mixed: insulting — Pat Doyle', 'mixed: more strikes to come — Pat Doyle'],
    ],
    [
      'A woman who answered the phone at the company said nobody was available.',
      ['indirect: nobody was available — A woman'],
    ],
    ['"It is a shame," Texas governor Gregor Abbot said.', ['direct: It is a shame, — Gregor Abbot']],
    [
      '"We listened," said Nimbus general manager Dean Hachovitch.',
      ['direct: We listened, — Dean Hachovitch'],
    ],
    [
      `"We listened," said Nimbus's general manager Dean Hachovitch.`,
      ['direct: We listened, — Dean Hachovitch'],
    ],
    ['"This is chaos," said Shelter4All founder Clare Mosley.', ['direct: This is chaos, — Clare Mosley']],
    [
      '"This is chaos," said shadow home secretary Yvonne Cowper.',
      ['direct: This is chaos, — Yvonne Cowper'],
    ],
    [
      '"This is chaos," said Yvonne Cowper, the shadow home secretary.',
      ['direct: This is chaos, — Yvonne Cowper'],
    ],
    [
      `"This is chaos," said the Law Society's president, Lubna Shah.`,
      ['direct: This is chaos, — Lubna Shah'],
    ],
    [
      'Immigration lawyer Zoe Bantham told the paper: "The form is in English only."',
      ['direct: The form is in English only. — Zoe Bantham'],
    ],
    [
      `The prime minister's official spokesman said: "The process is thorough."`,
      ["direct: The process is thorough. — The prime minister's official spokesman"],
    ],
    [
      '"The forms must be returned," a government source told the Guardian.',
      ['direct: The forms must be returned, — a government source'],
    ],
    [
      `"It's a milestone," said Amy Barz, general manager of Nimbus, at the launch in New York.`,
      ["direct: It's a milestone, — Amy Barz"],
    ],
    [
      "The sheriff's office said in a press release that nobody was hurt.",
      ["indirect: nobody was hurt — The sheriff's office"],
    ],
    [
      'Astronaut Kay Hiro said the shuttle belonged in Houston.',
      ['indirect: the shuttle belonged in Houston — Kay Hiro'],
    ],
    [
      'In an interview, Rosa Diaz — a former colleague — described him as "gentle".',
      ['mixed: gentle — Rosa Diaz'],
    ],
    [
      'Her mother, Lena Roth, 61, said Nina was "a bright child".',
      ['indirect: Nina was "a bright child" — Lena Roth', 'mixed: a bright child — Lena Roth'],
    ],
    [
      'A police report says deputies found him asleep.',
      ['indirect: deputies found him asleep — A police report'],
    ],
    [
      `A statement on the church's website says that the group "respects the law".`,
      ['indirect: the group "respects the law" — A statement', 'mixed: respects the law — A statement'],
    ],
    [`"We think it's time," reads a post on the company's blog.`, ["direct: We think it's time, — a post"]],
    [
      `"They know this," said Amnesty Worldwide's refugee and migrant rights director, Steve Valdez.`,
      ['direct: They know this, — Steve Valdez'],
    ],
    [
      `"They know this," Amnesty Worldwide's refugee and migrant rights director, Steve Valdez, said.`,
      ['direct: They know this, — Steve Valdez'],
    ],
    [
      '"They know this," said director of policy and public affairs Kim Lund.',
      ['direct: They know this, — Kim Lund'],
    ],
    [
      '"They know this," said Caitlin Bosley, of the Joint Council for the Welfare of Immigrants.',
      ['direct: They know this, — Caitlin Bosley'],
    ],
    [
      '"They know this," said Steve Valdez from Freedom from Fear.',
      ['direct: They know this, — Steve Valdez'],
    ],
    [
      '"They know this," the chief executive of Freedom from Fear, Sonia Skeat, told the paper.',
      ['direct: They know this, — Sonia Skeat'],
    ],
    [
      '"They know this," said Sonia Skeat, who runs the charity Freedom from Fear.',
      ['direct: They know this, — Sonia Skeat'],
    ],
    ['"They know this," tweeted the Labour MP Dina Abbot.', ['direct: They know this, — Dina Abbot']],
    [
      '"They know this," the Labour MP for Leeds, Dina Abbot, said.',
      ['direct: They know this, — Dina Abbot'],
    ],
    [
      '"They know this," a spokesperson for the Home Office said on Thursday.',
      ['direct: They know this, — a spokesperson for the Home Office'],
    ],
    [
      '"They know this," one official familiar with the plan told reporters.',
      ['direct: They know this, — one official familiar'],
    ],
    [
      'Speaking on the radio, former Tory minister Sir Brian Noakes said: "They know this."',
      ['direct: They know this. — Brian Noakes'],
    ],
    [
      `"We are honored," said the museum's president and CEO, Susan Marenoff.`,
      ['direct: We are honored, — Susan Marenoff'],
    ],
    [
      '"We are honored," said museum president and CEO Susan Marenoff.',
      ['direct: We are honored, — Susan Marenoff'],
    ],
    ['"We are honored," said Lt. Gov. David Dewhurst.', ['direct: We are honored, — David Dewhurst']],
    ['"We are honored," said Sen. Kay Bailey (R-Texas).', ['direct: We are honored, — Kay Bailey']],
    [
      '"We are honored," said Rep. Pete Olsen, a Republican whose district includes the center.',
      ['direct: We are honored, — Pete Olsen'],
    ],
    [
      '"We are honored," said Space Center Houston president Richard Allan.',
      ['direct: We are honored, — Richard Allan'],
    ],
    [
      `"We are honored," the center's director, Mike Coates, said in a statement.`,
      ['direct: We are honored, — Mike Coates'],
    ],
    [
      `"We are honored," NASA's associate administrator for space operations, Bill Gerst, said.`,
      ['direct: We are honored, — Bill Gerst'],
    ],
    [
      '"There is no doubt," New York Senator Chuck Shuman said, "that this was political."',
      ['direct: There is no doubt, — Chuck Shuman', 'direct: that this was political. — Chuck Shuman'],
    ],
    [
      'According to Mayor Anise Parkman, "there was no other city with our history".',
      ['mixed: there was no other city with our history — Anise Parkman'],
    ],
    [
      'An employee who asked not to be identified said: "They are in shock."',
      ['direct: They are in shock. — An employee'],
    ],
    [
      'Police spokesman James Mclell said that the boy "would simply only call it a clock".',
      [
        'indirect: the boy "would simply only call it a clock" — James Mclell',
        'mixed: would simply only call it a clock — James Mclell',
      ],
    ],
    [
      `Speaking outside the family home, the boy's sister, Eyman Siddiq, 18, said: "We are proud."`,
      ['direct: We are proud. — Eyman Siddiq'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('en', text)).toEqual(quotes);
  });
});

describe('an English sentence holds no speech', () => {
  it.each([
    'The so-called "mud army" cleaned the streets.',
    'She starred in the film "Northern Tide" in 1998.',
    'He was known as "the Fox" to his friends.',
    'Under the headline "Time to Go", the paper urged him to resign.',
    'The Scots word "dreich" means dull.',
  ])('%s', (text) => {
    expect(read('en', text)).toEqual([]);
  });
});
