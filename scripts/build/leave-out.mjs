import { readFile } from 'node:fs/promises';

/**
 * Parts of bundled packages that nothing here calls, but which their other parts import, so that tree shaking keeps
 * them: writing and changing YAML, YAML 1.1 (quizzes and sheets are read as 1.2), and the prompts that are not asked.
 */
const UNUSED = [
  /yaml\/browser\/dist\/stringify\/(?!stringifyNumber)\w+\.js$/,
  /yaml\/browser\/dist\/schema\/yaml-1\.1\/(?!merge|bool|int|float)\w+\.js$/,
  /yaml\/browser\/dist\/parse\/cst-\w+\.js$/,
  /yaml\/browser\/dist\/doc\/(?:applyReviver|anchors|createNode)\.js$/,
  /yaml\/browser\/dist\/nodes\/(?:addPairToJSMap|toJS)\.js$/,
  /yaml\/browser\/dist\/visit\.js$/,
  /@inquirer\/(?:search|editor|expand|rawlist|password|number|confirm)\/dist\/index\.js$/,
];

/**
 * Replaces each of these modules by one with the same exports, all of which throw when they are called. That none is
 * called is what the tests of the packed command line show.
 * @type {import('esbuild').Plugin}
 */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!UNUSED.some((pattern) => pattern.test(path.replaceAll('\\', '/')))) return undefined;
      const exported = namesExported(await readFile(path, 'utf8'));
      const lines = exported.map((name) =>
        name === 'default' ? 'export default absent;' : `export { absent as ${name} };`,
      );
      const absent = "const absent = function () { throw new Error('left out of the bundle'); };";
      return { contents: `${absent}\n${lines.join('\n')}` };
    });
  },
};

/** @param {string} source an ES module with plain export lists @returns {string[]} */
function namesExported(source) {
  const lists = [...source.matchAll(/^export \{([^}]+)\}/gm)].flatMap((match) => (match[1] ?? '').split(','));
  const names = lists.map((item) => item.split(' as ').at(-1)?.trim() ?? '').filter((name) => name !== '');
  return /^export default /m.test(source) ? [...names, 'default'] : names;
}
