// Functions that run in a page: each is sent there as its source, so none may use anything from outside itself.

/**
 * What is wider than the window or cut off, as a person would see it; empty where all is well.
 * @param margin pixels beside the window in which a symbol may hang
 */
export function sticksOut(margin: number): string[] {
  const width = document.documentElement.clientWidth;
  const problems: string[] = [];
  const whole = document.documentElement.scrollWidth;
  if (whole > width + margin) problems.push(`the page is ${whole} px wide, its window ${width} px`);
  const hides = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
  const words = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  // Whatever is within these scrolls, or is for screen readers alone.
  const within = (element: Element | null): boolean =>
    element !== null && (hides(element) || within(element.parentElement));
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const isCut = style.overflowX === 'hidden' || style.overflowX === 'clip';
    if (isCut && style.clipPath === 'none' && element.scrollWidth > element.clientWidth + 1)
      problems.push(`cut off: ${words(element)}`);
    const holdsText = Array.from(element.childNodes).some((child) => (child.nodeValue ?? '').trim() !== '');
    if (
      holdsText &&
      !within(element) &&
      style.display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 2
    )
      problems.push(`out of its box: ${words(element)}`);
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own === 0 || (left >= -1 - margin && right <= width + 1 + margin) || within(element.parentElement))
      continue;
    problems.push(`from ${Math.round(left)} to ${Math.round(right)} px: ${words(element)}`);
  }
  // Text that cannot wrap runs out of a box that itself is in its place.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || !parent.checkVisibility() || within(parent)) continue;
    range.selectNodeContents(node);
    const ends = Array.from(range.getClientRects(), ({ right }) => right);
    if (Math.max(0, ...ends) > width + 1 + margin)
      problems.push(`text up to ${Math.round(Math.max(...ends))} px: ${words(parent)}`);
  }
  return [...new Set(problems)].slice(0, 8);
}

/** Pairs of texts that lie on one another by more than a pixel; empty where all is well. */
export function overlaps(): string[] {
  interface Box {
    readonly node: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Between which places across something inside can be seen. */
  const sights = new Map<Element, readonly [left: number, right: number]>();
  const sightOf = (element: Element | null): readonly [left: number, right: number] => {
    if (element === null) return [-Infinity, Infinity];
    const known = sights.get(element);
    if (known !== undefined) return known;
    let [left, right] = sightOf(element.parentElement);
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX !== 'visible' && display !== 'inline') {
      const box = element.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
    }
    sights.set(element, [left, right]);
    return [left, right];
  };
  const boxes: Box[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.nodeValue ?? '').trim() === '' || !parent.checkVisibility()) continue;
    const [from, to] = sightOf(parent);
    // Lines are higher than letters, and may well touch: the middle of a line is where letters are.
    const half = 0.35 * Number.parseFloat(getComputedStyle(parent).fontSize);
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const [left, right] = [Math.max(from, line.left), Math.min(to, line.right)];
      const middle = (line.top + line.bottom) / 2;
      if (right - left > 1) boxes.push({ node, left, right, top: middle - half, bottom: middle + half });
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  const problems = new Set<string>();
  const words = ({ node }: Box): string => JSON.stringify((node.nodeValue ?? '').trim().slice(0, 40));
  for (const [place, one] of boxes.entries()) {
    for (let next = place + 1; next < boxes.length; next++) {
      const other = boxes[next] as Box;
      if (other.top >= one.bottom - 1) break;
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (one.node !== other.node && shared > 1) problems.add(`${words(one)} and ${words(other)}`);
    }
  }
  return [...problems].slice(0, 8);
}

/** Opens or closes all that folds, as far as nobody has to see it. */
export function foldAll(isOpen: boolean): void {
  for (const fold of document.querySelectorAll('details')) fold.open = isOpen;
}

/** The page's words as they are read aloud: without those of pictures. */
export function wordsOfThePage(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  return document.body.innerText.replace(/\s+/g, ' ');
}

/** What the browser makes of each page: its elements and the names of their attributes, in a short number. */
export function builtByParsing(sources: readonly string[]): string[] {
  return sources.map((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'text/html');
    let [count, sum] = [0, 0];
    for (const element of documentElement.querySelectorAll('*')) {
      count++;
      for (const letter of [element.localName, ...element.getAttributeNames()].join(' '))
        sum = (sum * 31 + letter.charCodeAt(0)) % 0x7fffffff;
    }
    return `${count} elements, ${sum}`;
  });
}

/** Where links would lead but to the web. */
export function strangeTargets(sources: readonly string[]): string[] {
  return sources.flatMap((source) => {
    const page = new DOMParser().parseFromString(source, 'text/html');
    const links = [...page.querySelectorAll('a')];
    // A page leads to its own sections as well.
    const isOwn = (link: HTMLAnchorElement): boolean =>
      /^#[\w-]+$/.test(link.getAttribute('href') ?? '') &&
      page.querySelector(link.getAttribute('href') ?? '') !== null;
    return links
      .filter((link) => !isOwn(link))
      .map(({ href }) => href)
      .filter((href) => !/^https?:\/\//.test(href));
  });
}
