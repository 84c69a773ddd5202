/** Drafts among the files of a folder: new ones get an id, those that are there already are known. */

import { readDocuments } from '../build/documents.ts';
import type { Problem } from '../build/folder.ts';
import { freeId } from '../free-id.ts';
import { MIN_COPY_SHARE } from '../limits/import.ts';
import { termsOf } from '../text/terms.ts';
import { formatProblem, hasError } from '../build/problems.ts';
import { documentFile, type DraftDefaults } from './document-file.ts';
import type { Draft } from './draft.ts';
import { readForeignFrontMatter } from './read-front-matter.ts';
import { Refusal } from './refusal.ts';
import { slugOf } from './slug.ts';

export type Placing =
  | { kind: 'added' | 'updated'; id: string; file: string }
  /** The same text is there already. */
  | { kind: 'same'; id: string };

interface Known {
  title: string | null;
  url: string | null;
  body: string;
}

/** The documents of a folder by what tells them apart. */
export class Placer {
  readonly #known = new Map<string, Known>();
  readonly #byUrl = new Map<string, string>();
  readonly #byBody = new Map<string, string>();
  readonly #defaults: DraftDefaults;

  constructor(files: ReadonlyMap<string, string>, defaults: DraftDefaults) {
    this.#defaults = defaults;
    for (const [path, text] of files) {
      const id = /^documents\/(.+)\.md$/u.exec(path)?.[1];
      if (id !== undefined) this.#learn(id, text);
    }
  }

  /**
   * Where a draft goes. The same address, or the same title under the same id, is a new edition; the
   * same text under another title is a duplicate.
   * @throws Refusal when no document can be made of it.
   */
  place(draft: Draft): Placing {
    const file = documentFile(draft, this.#defaults);
    const { title, url, body } = readForeignFrontMatter(file);
    const bodyText = body.trim();
    const sameBody = this.#byBody.get(bodyText);
    const sameUrl = url === null ? undefined : this.#byUrl.get(url);
    if (sameBody !== undefined && (sameUrl ?? sameBody) === sameBody) {
      return { kind: 'same', id: sameBody };
    }
    const slug = slugOf(draft.title);
    const isEdition = this.#known.get(slug)?.title === title && url === null;
    const isTaken = (id: string) => this.#known.has(id);
    const id = sameUrl ?? (isEdition && isTaken(slug) ? slug : freeId(slug, isTaken));
    refuseUnreadable(id, file);
    const kind = isTaken(id) ? 'updated' : 'added';
    this.#learn(id, file);
    return { kind, id, file };
  }

  /**
   * The document of another address that says nearly the same: agencies' news stands in many papers,
   * each with a line of its own. `null` when there is none. O(text of all documents).
   */
  copyOf(draft: Draft): string | null {
    const { url, body } = readForeignFrontMatter(documentFile(draft, this.#defaults));
    const paragraphs = paragraphsOf(body);
    for (const [id, known] of this.#known) {
      const isElsewhere = known.url !== null && url !== null && known.url !== url;
      if (isElsewhere && shareOf(paragraphs, paragraphsOf(known.body)) >= MIN_COPY_SHARE) return id;
    }
    return null;
  }

  #learn(id: string, text: string): void {
    const { title, url, body } = readForeignFrontMatter(text);
    const known = { title, url, body: body.trim() };
    this.#known.set(id, known);
    if (url !== null) this.#byUrl.set(url, id);
    this.#byBody.set(known.body, id);
  }
}

function paragraphsOf(body: string): Set<string> {
  const folded = body.split(/\n\s*\n/u).map((text) => termsOf(text).join(' '));
  return new Set(folded.filter((text) => text !== ''));
}

/** How much of the longer of two texts stands in the other, 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const lengthOf = (texts: Iterable<string>) =>
    [...texts].reduce((sum, { length }) => sum + length, 0);
  const longer = Math.max(lengthOf(one), lengthOf(other), 1);
  return lengthOf([...one].filter((text) => other.has(text))) / longer;
}

/** The path of a document's file in its folder. */
export function documentPath(id: string): string {
  return `documents/${id}.md`;
}

function refuseUnreadable(id: string, text: string): void {
  const problems: Problem[] = [];
  readDocuments([{ path: documentPath(id), text }], problems);
  if (hasError(problems)) {
    throw new Refusal(
      'unreadable',
      problems.filter(({ isError }) => isError).map(formatProblem)[0],
    );
  }
}
