import { visible } from '../render/escape.js';
import type { Format, RenderOptions } from '../render/result.js';
import { writeWhole } from './files.js';
import type { Io } from './io.js';
import { commandName, paletteFor, showsUnicode, widthOf } from './terminal.js';

/** How something is written and where it goes: what all commands that print something have in common. */
export interface OutputOptions<F = Format> {
  readonly format: F;
  /** A file, or `-` for standard output. */
  readonly output: string;
  readonly force: boolean;
  readonly color: boolean;
}

/** What the place is like where something is written. */
export type Surface = Pick<RenderOptions, 'width' | 'unicode' | 'palette' | 'command'>;

/** @param toFile whether it is not standard output */
export async function surfaceFor(toFile: boolean, color: boolean, io: Io): Promise<Surface> {
  return {
    width: toFile ? 80 : widthOf(io.stdout),
    unicode: toFile || showsUnicode(io.env),
    palette: await paletteFor(io.stdout, io.env, color && !toFile),
    command: commandName(io.env),
  };
}

/** Renders for the place where it goes, and writes it there. @throws UsageError where the file cannot be written */
export async function writeOut(
  render: (surface: Surface) => string,
  { output, force, color }: OutputOptions<unknown>,
  io: Io,
): Promise<void> {
  const toFile = output !== '-';
  const text = render(await surfaceFor(toFile, color, io));
  if (toFile) {
    await writeWhole(output, text, force, io);
    io.stderr.write(`Written: ${visible(output)}\n`);
  } else {
    io.stdout.write(text);
  }
}
