/** The one entry of the bundle; which role it plays is chosen by how it is started. */
export async function cli(argv: readonly string[]): Promise<number> {
  process.stderr.write(`postmortem-gate: nothing to do with ${argv.length} arguments yet\n`);
  return 2;
}
