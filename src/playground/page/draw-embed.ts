// An embed of a message in, DOM out: author, title, description, fields, image, footer.
import type { EmbedJson } from '../discord-json.ts';
import { colourOf } from './draw-components.ts';
import { drawLink, drawMarkdown } from './draw-marks.ts';
import { drawImage } from './draw-media.ts';
import type { MessageDrawing } from './drawing.ts';
import { element } from './element.ts';
import { momentIn } from './moments.ts';

export function drawEmbed(embed: EmbedJson, drawing: MessageDrawing): HTMLElement {
  const { author, title, url, description, fields, image, thumbnail } = embed;
  const drawn = element(
    'div',
    { class: 'embed' },
    element(
      'div',
      { class: 'embed__words' },
      author &&
        element(
          'div',
          { class: 'embed__author' },
          author.url ? drawLink(author.url, [author.name]) : author.name,
        ),
      title !== undefined && titleOf(title, url, drawing),
      description !== undefined && drawMarkdown(description, drawing),
      fields !== undefined && fields.length > 0 && fieldsOf(fields, drawing),
      image && drawImage(image, title, 'embed__image', drawing),
      footerOf(embed, drawing),
    ),
    thumbnail && drawImage(thumbnail, title, 'thumbnail', drawing),
  );
  if (embed.color !== undefined) drawn.style.setProperty('--accent', colourOf(embed.color));
  return drawn;
}

function titleOf(title: string, url: string | undefined, drawing: MessageDrawing): Node {
  const words = drawMarkdown(title, drawing);
  return element('div', { class: 'embed__title' }, url === undefined ? words : drawLink(url, [words]));
}

function fieldsOf(fields: NonNullable<EmbedJson['fields']>, drawing: MessageDrawing): Node {
  return element(
    'div',
    { class: 'embed__fields' },
    ...fields.map(({ name, value, inline }) =>
      element(
        'div',
        { class: inline === true ? 'embed__field embed__field--inline' : 'embed__field' },
        element('div', { class: 'embed__field-name' }, drawMarkdown(name, drawing)),
        drawMarkdown(value, drawing),
      ),
    ),
  );
}

function footerOf({ footer, timestamp }: EmbedJson, drawing: MessageDrawing): Node | null {
  const moment = timestamp === undefined ? '' : momentIn(new Date(timestamp), 'f', drawing.locale);
  const words = [footer?.text ?? '', moment].filter((part) => part !== '').join(' • ');
  return words === '' ? null : element('div', { class: 'embed__footer' }, words);
}
