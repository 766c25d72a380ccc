// Runs a command as a whole process and takes its time and its peak memory.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const GNU_TIME = '/usr/bin/time';
const POLL = 5;

export const MEMORY_FROM = existsSync(GNU_TIME)
  ? `${GNU_TIME}: the most that the process ever had resident`
  : `VmHWM in /proc, read every ${POLL} ms`;

/**
 * @param {readonly string[]} args of node
 * @returns {Promise<{ seconds: number, memory: number, out: string }>} memory in MB (2²⁰ bytes)
 * @throws where the process fails, with the last line that it wrote
 */
export function measured(args) {
  const timed = existsSync(GNU_TIME);
  const command = timed ? [GNU_TIME, '-f', '%M', process.execPath, ...args] : [process.execPath, ...args];
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, told, peak] = ['', '', 0];
    const poll = timed ? undefined : setInterval(() => (peak = Math.max(peak, highWater(child.pid))), POLL);
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (told += data));
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(poll);
      const lines = told.trimEnd().split('\n');
      const memory = (timed ? Number(lines.pop()) : peak) / 1024;
      if (status === 0) resolve({ seconds: (performance.now() - start) / 1000, memory, out });
      else reject(new Error(`${args.join(' ')}\n  ended with ${status}: ${lines[0]}`));
    });
  });
}

/** In kB; 0 when the process is gone. */
function highWater(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
