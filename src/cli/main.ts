/** stub */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version')) process.stdout.write('0.1.0\n');
  return 0;
}
