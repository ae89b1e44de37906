// Whether a page is dark behind its article, told from computed colours.

/** A colour as far as it matters here: lightness 0 to 1 (perceptual, CIE L*), alpha 0 to 1. */
export type Shade = { readonly lightness: number; readonly alpha: number };

const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/(-?\d*\.?\d+(?:e-?\d+)?)(%?)/gi)].map(
    ([, digits, percent]) => Number(digits) / (percent ? 100 : 1),
  );

/** CIE L* of linear-light luminance, scaled to 0..1. */
const lightnessOf = (luminance: number): number =>
  luminance <= 0.008856 ? 9.033 * luminance : 1.16 * Math.cbrt(luminance) - 0.16;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const shadeOfChannels = (channels: readonly number[], alpha: number): Shade => {
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  return { lightness: lightnessOf(0.2126 * red + 0.7152 * green + 0.0722 * blue), alpha };
};

/**
 * Reads a computed colour: rgb(), rgba(), color(srgb …) and its RGB relatives, and the lightness of lab(), lch(), oklab(), oklch().
 * Null for anything else.
 */
export const readShade = (color: string): Shade | null => {
  const [, name, inside] = color.match(/^([a-z]+)\((.*)\)$/) ?? [];
  if (name === undefined || inside === undefined) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = numbersOf(inside.replace(/^[a-z][a-z0-9-]*\s/, ''));
  if (name === 'rgb' || name === 'rgba') return shadeOfChannels([a / 255, b / 255, c / 255], alpha);
  if (name === 'color') return shadeOfChannels([a, b, c], alpha);
  if (name === 'oklab' || name === 'oklch') return { lightness: a, alpha };
  return name === 'lab' || name === 'lch' ? { lightness: a / 100, alpha } : null;
};

/**
 * Whether what lies behind the text is dark. `backgrounds` are computed background colours from the text outwards;
 * the first that is mostly opaque decides. Where none is, the canvas shows, and light text tells that it is dark.
 */
export const isDark = (backgrounds: readonly string[], textColor: string): boolean => {
  const shade = backgrounds.map(readShade).find((one) => one !== null && one.alpha >= 0.5);
  if (shade) return shade.lightness < 0.5;
  return (readShade(textColor)?.lightness ?? 0) > 0.6;
};

/** Whether the page is dark behind an element. */
export const isDarkBehind = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const backgrounds: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    backgrounds.push(view.getComputedStyle(at).backgroundColor);
  return isDark(backgrounds, view.getComputedStyle(element).color);
};
