/** Reads an included file; `path` is relative to the quiz's folder, with `/`. Throws where it cannot be read. */
export type ReadInclude = (path: string) => string;

/** Joins an include's path to its folder; `null` where it is absolute, a URL or climbs out of the quiz's folder. */
export function pathBelow(folder: string, written: string): string | null {
  if (written.includes('\\') || written.includes('\0') || /^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
  if (written.startsWith('/')) return null;
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : steps.join('/');
}

/** How messages name an included file: beside the quiz file as the user named that. */
export function siblingFile(file: string, path: string): string {
  const folder = /^.*[/\\]/.exec(file);
  return folder === null ? path : folder[0] + path;
}

export function reason(error: unknown): string {
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}
