const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The elements that our pages are made of. */
export const ELEMENTS = words(`
  html head meta title style script body header nav main section footer h1 h2 h3 p ul ol li dl dt dd div span b bdi a code
  table caption colgroup col thead tbody tfoot tr th td figure figcaption details summary
  svg desc g rect circle line path polygon polyline pattern defs`);

/** Their attributes. No `style`, nothing that runs or fetches, but for `href`, whose value is looked at. */
export const ATTRIBUTES = words(`
  lang charset http-equiv content name class id href rel role scope colspan span headers tabindex
  aria-labelledby aria-describedby aria-label aria-hidden aria-sort data-key data-order data-first
  viewBox preserveAspectRatio width height x y x1 x2 y1 y2 cx cy r rx ry d points transform
  patternUnits patternTransform fill`);

/** What those may be that lead somewhere: to the web, or to something else on the page. */
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['href', /^(?:https?:\/\/[^\s]+|#[\w-]+)$/i],
  ['fill', /^url\(#[\w-]+\)$/],
]);

/** What there is of an element, whoever read it: our strict reader or a browser. */
export interface Found {
  readonly name: string;
  readonly attributes: Iterable<readonly [name: string, value: string]>;
}

/** What a page has no business to hold; empty where all is well. */
export function forbiddenIn(elements: Iterable<Found>): string[] {
  const problems: string[] = [];
  let [styles, scripts] = [0, 0];
  for (const { name, attributes } of elements) {
    if (!ELEMENTS.has(name)) problems.push(`<${name}>`);
    if (name === 'style') styles++;
    if (name === 'script') scripts++;
    for (const [attribute, value] of attributes) {
      if (!ATTRIBUTES.has(attribute)) problems.push(`<${name} ${attribute}>`);
      if (VALUES.get(attribute)?.test(value) === false) problems.push(`<${name} ${attribute}="${value}">`);
    }
  }
  if (styles !== 1) problems.push(`${styles} styles`);
  if (scripts > 1) problems.push(`${scripts} scripts`);
  return problems;
}
