// The components of a message in, DOM out: cards (components v2), rows of buttons, menus. Unknown ones say so.
import type {
  ButtonJson,
  ComponentJson,
  ContainerJson,
  SectionJson,
  SeparatorJson,
} from '../discord-json.ts';
import { drawLink, drawMarkdown } from './draw-marks.ts';
import { drawFile, drawImage } from './draw-media.ts';
import type { MessageDrawing } from './drawing.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { createSelectMenu } from './select-menu.ts';

/** Class names of the button styles 1 to 4 and 6; 5 is a link. */
const buttonStyles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  6: 'primary',
};

export function drawComponents(
  components: readonly ComponentJson[],
  drawing: MessageDrawing,
): readonly Node[] {
  return components.map((component) => drawComponent(component, drawing));
}

function drawComponent(component: ComponentJson, drawing: MessageDrawing): Node {
  switch (component.type) {
    case 1:
      return element('div', { class: 'row' }, ...drawComponents(component.components, drawing));
    case 2:
      return drawButton(component, drawing);
    case 3:
      return createSelectMenu(component, drawing);
    case 9:
      return drawSection(component, drawing);
    case 10:
      return drawMarkdown(component.content, drawing);
    case 11:
      return drawImage(component.media, component.description, 'thumbnail', drawing);
    case 12: {
      const images = component.items.map(({ media, description }) =>
        drawImage(media, description, 'gallery__image', drawing),
      );
      return element('div', { class: 'gallery' }, ...images);
    }
    case 13: {
      const name = component.name ?? component.file.url.replace(/^.*\//, '');
      const size = component.size === undefined ? {} : { size: component.size };
      return drawFile({ filename: name, url: component.file.url, ...size }, drawing);
    }
    case 14:
      return drawSeparator(component);
    case 17:
      return drawContainer(component, drawing);
    default:
      return element('p', { class: 'unknown' }, drawing.labels.unknownPart);
  }
}

function drawContainer(container: ContainerJson, drawing: MessageDrawing): Node {
  const card = element('div', { class: 'card' }, ...drawComponents(container.components, drawing));
  if (typeof container.accent_color === 'number') {
    card.classList.add('card--accent');
    card.style.setProperty('--accent', colourOf(container.accent_color));
  }
  return card;
}

/** `0x5865f2` is "#5865f2". */
export function colourOf(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function drawSection(section: SectionJson, drawing: MessageDrawing): Node {
  return element(
    'div',
    { class: 'section' },
    element('div', { class: 'section__text' }, ...drawComponents(section.components, drawing)),
    element('div', { class: 'section__accessory' }, drawComponent(section.accessory, drawing)),
  );
}

function drawSeparator({ divider, spacing }: SeparatorJson): Node {
  const className = `separator${spacing === 2 ? ' separator--large' : ''}`;
  if (divider === false) return element('div', { class: `${className} separator--blank` });
  return element('hr', { class: className });
}

function drawButton(json: ButtonJson, drawing: MessageDrawing): Node {
  const emoji = json.emoji?.name ? element('span', { 'aria-hidden': true }, json.emoji.name) : null;
  const label = json.label === undefined ? null : element('span', {}, json.label);
  if (json.style === 5 && json.url !== undefined) {
    const outside = element('span', { class: 'unseen' }, ` ${drawing.labels.opensOutside}`);
    const inside = [emoji, label, outside, icon('outside')].filter((part) => part !== null);
    return drawLink(json.url, inside, 'button button--secondary');
  }
  const attributes = {
    class: `button button--${buttonStyles[json.style] ?? 'secondary'}`,
    disabled: json.disabled === true || json.custom_id === undefined,
    'aria-label': json.label === undefined ? (json.emoji?.name ?? null) : null,
  };
  const use = () => {
    if (json.custom_id !== undefined) drawing.use({ customId: json.custom_id, componentType: 2 });
  };
  return button(attributes, use, emoji, label);
}
