// `npm run bench`: how long the command line takes to start, as ratios to a bare `node -e 0` measured in turn with it,
// and the size of the package. Nothing here passes or fails; it prints figures beside what they should be.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = `${root}bin/which-path.js`;
const sheet = `${root}examples/ada.json`;
const ROUNDS = Number(process.argv[2] ?? 25);

/** @param {readonly string[]} args @returns {number} milliseconds */
function run(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** Until `text` is on a pseudo-terminal. @param {readonly string[]} args @param {string} text @returns {Promise<number>} */
function until(args, text) {
  return new Promise((resolve) => {
    const start = performance.now();
    const terminal = pty.spawn(process.execPath, [...args], { cols: 80, rows: 24, cwd: root });
    let seen = '';
    terminal.onData((data) => {
      seen += data;
      if (!seen.includes(text)) return;
      resolve(performance.now() - start);
      terminal.kill('SIGKILL');
    });
  });
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Runs both in turn; the ratio of each pair keeps the machine's moods out. */
async function ratio(name, target, bare, command) {
  const ratios = [];
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const base = await bare();
    const time = await command();
    if (round === 0) continue; // the first fills the file cache
    ratios.push(time / base);
    times.push(time);
  }
  console.log(
    `${name.padEnd(30)} ${median(ratios).toFixed(2)}  (at most ${target})   ${median(times).toFixed(0)} ms`,
  );
}

const bareNode = () => run(['-e', '0']);
const barePty = () => until(['-e', 'process.stdout.write("ready")'], 'ready');

// With this set, every start of node reads a file of certificates, a bare one as well: that is a fifth of a second which
// all ratios are divided by. Run with and without it, and say which.
if (process.env.NODE_EXTRA_CA_CERTS !== undefined)
  console.log('NODE_EXTRA_CA_CERTS is set: a bare node is slow, so the ratios look better than without it.');
console.log(`Node ${process.version}, medians of ${ROUNDS - 1} pairs, as ratios to a bare node`);
await ratio('--version', '1.20', bareNode, () => run([bin, '--version']));
await ratio('score, one JSON sheet', '1.40', bareNode, () => run([bin, 'score', sheet]));
await ratio('first question on the screen', '1.50', barePty, () => until([bin], '1/30'));
const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
);
console.log(`${'packed tarball'.padEnd(30)} ${(pack.size / 1000).toFixed(0)} kB  (at most 150)`);
