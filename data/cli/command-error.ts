/** A command that cannot do what it was asked: its message names the file and the remedy. */
export class CommandError extends Error {}

/** A command line that is not one of ours. */
export class UsageError extends CommandError {}

export const USAGE = `Usage: npm run --silent pack -- COMMAND

  build FOLDER OUT.pack                              make a pack of a folder of documents
  check FOLDER [--notes]                             tell what is wrong in a folder, by file and line
  publish FOLDER OUTDIR [--title T] [--publisher P]  the same as static files to subscribe to;
          [--licence L] [--description D]            large ones in shards
          [--shards auto|always|never] [--shared-by N]
  mentions FILE... [--pack P]... [--lang xx]         names found in texts; - reads standard input
  mentions --jsonl FILE [--pack P]... [--lang xx]    the same for lines {"id","text","lang"?}
  card ENTITY [--near FILE] [--pack P]...            the card of an entity, fitted to a text
  statements [--pack P]...                           every statement and who says it
  search QUERY [--limit N] [--pack P]...             entities, statements and documents, best first

Without --pack the bundled pack is used. Offsets are UTF-16 code units, end exclusive.
`;
