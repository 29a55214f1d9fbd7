// What Markdown says of a text in, DOM out. Every word enters as a text node.
import type { BlockMark, InlineMark } from '../marks.ts';
import type { Drawing } from './drawing.ts';
import { button, element } from './element.ts';
import { momentIn } from './moments.ts';

/** The text as Discord shows it, read beforehand. */
export function drawMarkdown(text: string, drawing: Drawing): HTMLElement {
  return element('div', { class: 'markdown' }, ...drawBlocks(drawing.marksOf(text), drawing));
}

function drawBlocks(blocks: readonly BlockMark[], drawing: Drawing): readonly Node[] {
  return blocks.map((block) => drawBlock(block, drawing));
}

function drawBlock(block: BlockMark, drawing: Drawing): Node {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...drawInline(block.inside, drawing));
    case 'heading': {
      // The page's own headings are h1 and h2.
      const tag = block.level === 1 ? 'h3' : block.level === 2 ? 'h4' : 'h5';
      return element(tag, { class: `heading-${block.level}` }, ...drawInline(block.inside, drawing));
    }
    case 'subtext':
      return element('p', { class: 'subtext' }, ...drawInline(block.inside, drawing));
    case 'quote':
      return element('blockquote', {}, ...drawBlocks(block.blocks, drawing));
    case 'list': {
      const items = block.items.map(({ blocks }) => element('li', {}, ...drawBlocks(blocks, drawing)));
      if (block.start === null) return element('ul', {}, ...items);
      return element('ol', { start: block.start }, ...items);
    }
    case 'code-block':
      return element('pre', {}, element('code', {}, block.text));
  }
}

function drawInline(marks: readonly InlineMark[], drawing: Drawing): readonly Node[] {
  return marks.map((mark) => drawMark(mark, drawing));
}

function drawMark(mark: InlineMark, drawing: Drawing): Node {
  switch (mark.kind) {
    case 'text':
      return document.createTextNode(mark.text);
    case 'break':
      return element('br');
    case 'strong':
      return element('strong', {}, ...drawInline(mark.inside, drawing));
    case 'emphasis':
      return element('em', {}, ...drawInline(mark.inside, drawing));
    case 'underline':
      return element('u', {}, ...drawInline(mark.inside, drawing));
    case 'strike':
      return element('s', {}, ...drawInline(mark.inside, drawing));
    case 'spoiler':
      return drawSpoiler(mark.inside, drawing);
    case 'code':
      return element('code', {}, mark.text);
    case 'link':
      return drawLink(mark.url, drawInline(mark.inside, drawing));
    case 'time': {
      const moment = new Date(mark.seconds * 1000);
      const words = momentIn(moment, mark.style, drawing.locale);
      if (words === '') return document.createTextNode(`<t:${mark.seconds}>`);
      const whole = momentIn(moment, 'F', drawing.locale);
      return element('time', { class: 'moment', datetime: moment.toISOString(), title: whole }, words);
    }
    case 'mention':
      return drawMention(mark, drawing);
  }
}

/** A link to the web, opened beside the page. */
export function drawLink(
  url: string,
  inside: readonly (Node | string)[],
  className?: string,
): HTMLAnchorElement {
  const attributes = { href: url, class: className, target: '_blank', rel: 'noopener noreferrer' };
  return element('a', attributes, ...inside);
}

function drawSpoiler(inside: readonly InlineMark[], drawing: Drawing): Node {
  const shown = element(
    'span',
    { class: 'spoiler spoiler--shown', tabindex: -1 },
    ...drawInline(inside, drawing),
  );
  const hidden = button(
    { class: 'spoiler', 'aria-label': drawing.labels.spoiler },
    () => {
      hidden.replaceWith(shown);
      shown.focus();
    },
    // Its words keep the place they will take; links among them cannot be pressed yet.
    shown.textContent,
  );
  return hidden;
}

function drawMention(mark: Extract<InlineMark, { kind: 'mention' }>, drawing: Drawing): Node {
  const { name } = mark;
  switch (mark.of) {
    case 'command':
      return button({ class: 'mention' }, () => drawing.fillCommand(name ?? ''), `/${name ?? ''}`);
    case 'user':
      return element('span', { class: 'mention' }, `@${drawing.nameOf(mark.id ?? '')}`);
    case 'role':
      return element('span', { class: 'mention' }, `@${mark.id ?? ''}`);
    case 'channel':
      return element('span', { class: 'mention' }, `#${name ?? drawing.labels.channel}`);
    case 'everyone':
      return element('span', { class: 'mention' }, `@${name ?? ''}`);
  }
}
