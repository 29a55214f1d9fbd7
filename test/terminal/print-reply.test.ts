import { describe, expect, it } from 'vitest';
import type { Reply, ReplyExcerpt } from '../../src/replies/reply.ts';
import { printReply } from '../../src/terminal/print-reply.ts';

const words = 'Chaque euro voté a été dépensé ici, et nulle part ailleurs, dans la ville de Valmer.';
const excerpt: ReplyExcerpt = {
  text: words,
  isCutBefore: false,
  isCutAfter: false,
  stresses: [{ start: 7, end: 16 }],
  marks: ['«', '»'],
  notes: ['Hélène Morvan, maire de la ville (assure)'],
  speakerName: 'Hélène Morvan',
  citation: 'Le pont rouvrira · Le Courrier · 14 mars 2019 · ¶3',
  url: 'https://courrier.example/pont#:~:text=Chaque%20euro',
};
const reply: Reply = {
  kind: 'quotes',
  locale: 'fr',
  title: 'Qui l’a dit ?',
  lines: [],
  excerpts: [excerpt],
  excerptsHeading: null,
  footer: ['2 autres extraits ne sont pas montrés.'],
};
const pipe = { width: null, hasColour: false };

describe('a page in a shell', () => {
  it('shows title, words, speaker, citation and link', () => {
    expect(printReply(reply, pipe)).toMatchInlineSnapshot(`
      "Qui l’a dit ?

        «Chaque euro voté a été dépensé ici, et nulle part ailleurs, dans la ville de Valmer.»
        Hélène Morvan, maire de la ville (assure)
        Le pont rouvrira · Le Courrier · 14 mars 2019 · ¶3
        https://courrier.example/pont#:~:text=Chaque%20euro

      2 autres extraits ne sont pas montrés.
      "
    `);
  });

  it('breaks lines at blanks where a person reads, and changes no word', () => {
    const text = printReply(reply, { width: 40, hasColour: false });
    expect(text).toMatchInlineSnapshot(`
      "Qui l’a dit ?

        «Chaque euro voté a été dépensé ici,
        et nulle part ailleurs, dans la ville
        de Valmer.»
        Hélène Morvan, maire de la ville
        (assure)
        Le pont rouvrira · Le Courrier · 14
        mars 2019 · ¶3
        https://courrier.example/pont#:~:text=Chaque%20euro

      2 autres extraits ne sont pas montrés.
      "
    `);
    expect(text.replace(/\s+/g, ' ')).toContain(`«${words}»`);
    for (const line of text.split('\n')) expect(line.length <= 40 || !line.trim().includes(' ')).toBe(true);
  });

  it('keeps the words in one line for a program', () => {
    expect(printReply(reply, pipe)).toContain(`  «${words}»\n`);
  });

  it('stresses in colour where colour is shown, word by word, and only there', () => {
    const coloured = printReply(reply, { width: 80, hasColour: true });
    expect(coloured).toContain('\u001b[33meuro\u001b[39m \u001b[33mvoté\u001b[39m');
    expect(coloured).toContain('\u001b[1mHélène Morvan\u001b[22m, maire');
    expect(printReply(reply, { width: 80, hasColour: false })).not.toContain('\u001b');
  });

  it('shows the page’s address as a link to the words where a person reads, and the whole link elsewhere', () => {
    const url = 'https://courrier.example/pont#:~:text=Chaque%20euro';
    const linked = { ...reply, excerpts: [{ ...excerpt, url }] };
    const coloured = printReply(linked, { width: 40, hasColour: true });
    expect(coloured).toContain(`\u001b]8;;${url}\u001b\\https://courrier.example/pont\u001b]8;;\u001b\\`);
    expect(printReply(linked, { width: 40, hasColour: false })).toContain(`  ${url}\n`);
    expect(printReply(linked, pipe)).toContain(`  ${url}\n`);
    const hostile = { ...reply, excerpts: [{ ...excerpt, url: 'https://a.example/\u001b\\x' }] };
    expect(printReply(hostile, { width: 40, hasColour: true })).not.toContain('example/\u001b');
  });

  it('shows where sentences were left out', () => {
    const cut = { ...reply, excerpts: [{ ...excerpt, isCutBefore: true, isCutAfter: true }] };
    expect(printReply(cut, pipe)).toContain(`[…] «${words}» […]`);
  });

  it('cites an article once for its excerpts in a row, and each with its paragraph', () => {
    const second = { ...excerpt, text: 'Oui.', stresses: [], citation: excerpt.citation.replace('¶3', '¶5') };
    const other = { ...excerpt, text: 'Non.', stresses: [], citation: 'Autre titre · 2019 · ¶1' };
    const text = printReply({ ...reply, excerpts: [excerpt, second, other] }, pipe);
    expect(text.match(/Le pont rouvrira/g)).toHaveLength(1);
    expect(text.indexOf('Le pont rouvrira')).toBeLessThan(text.indexOf('Chaque euro'));
    expect(text).toMatch(/\n {2}¶3\n[\s\S]*\n {2}¶5\n[\s\S]*Autre titre · 2019 · ¶1\n/);
  });

  it.each(['\r\n', '\r', '\n'])('takes %j for one line end', (end) => {
    const parted = { ...excerpt, text: `Le pont.${end}${end}Enfin.`, stresses: [] };
    expect(printReply({ ...reply, excerpts: [parted] }, pipe)).toMatch(/Le pont\.\n\n {2}Enfin\./);
  });

  it('lets no control character of an article reach the screen', () => {
    const hostile = { ...excerpt, text: 'a\u001b[2Jb\u202ec', stresses: [], citation: 'T\u0007itre · ¶1' };
    expect(printReply({ ...reply, excerpts: [hostile] }, pipe)).toContain('«a\ufffd[2Jb\ufffdc»');
    for (const sign of ['\u0007', '\u001b', '\u202e']) {
      expect(printReply({ ...reply, excerpts: [hostile] }, pipe)).not.toContain(sign);
    }
  });

  it('heads the nearest excerpts of an answer that found nothing', () => {
    const text = printReply({ ...reply, excerptsHeading: 'Au plus près :' }, pipe);
    expect(text.indexOf('Au plus près :')).toBeLessThan(text.indexOf('Chaque euro'));
  });
});
