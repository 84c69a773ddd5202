import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NameAct } from '../../components/saved/saved-name.ts';
import { browserLanguage, say } from '../../components/words/say.ts';
import type { Draft } from '../../data/import/draft.ts';
import { Refusal } from '../../data/import/refusal.ts';
import type { EntityId } from '../../data/model.ts';
import { readAddress, rememberedAdded, rememberSaved } from './address.ts';
import { readArticleNames, type ArticleNames } from './article-names.ts';
import { doneWords, outcomeWords } from './done-words.ts';
import { editNames } from './edit-names.ts';
import { faultWords } from './fault-words.ts';
import type { Undo } from './own-changes.ts';
import { readTab } from './read-tab.ts';
import { saveArticle } from './save-article.ts';

/** An article that is in the library, and what was done last. */
export interface SavedState {
  kind: 'saved';
  article: ArticleNames;
  /** Entities that are there because of it. */
  added: readonly EntityId[];
  /** What became of the article. */
  outcome: string;
  /** What the last press did, or does. */
  words: string;
  failure: string | null;
  undo: Undo | null;
  /** The entity that the last press was about. */
  focus: EntityId | null;
}

export type SaveState =
  | { kind: 'working' }
  /** `draft` is there when the page can be saved all the same. */
  | { kind: 'refused'; why: string; draft: Draft | null }
  | { kind: 'undone' }
  | SavedState;

/** One article on its way into the library, and what the reader then does with its names. */
export function useSave() {
  const [state, setState] = useState<SaveState>({ kind: 'working' });
  const isBusy = useRef(false);
  const follow = useCallback((work: Promise<SaveState>) => {
    work.then(setState, (error: unknown) => {
      console.debug('save:', error);
      setState({ kind: 'refused', why: faultWords(error), draft: null });
    });
  }, []);
  useEffect(() => follow(begin()), []);

  /** Changes the library and reads the names anew; one change at a time. */
  async function change(work: (state: SavedState) => Promise<Partial<SavedState>>): Promise<void> {
    if (isBusy.current || state.kind !== 'saved') return;
    isBusy.current = true;
    const before = { ...state, focus: null, failure: null };
    setState({ ...before, words: say('saveWorking') });
    try {
      setState(await read(before, await work(before)));
    } catch (error) {
      setState({ ...before, words: '', failure: faultWords(error) });
    } finally {
      isBusy.current = false;
    }
  }

  return {
    state,
    act: (act: NameAct) => void change((before) => carryOut(act, before)),
    undo: () =>
      void change(async (before) => {
        await before.undo?.();
        return { words: say('saveUndone'), undo: null };
      }),
    saveAnyway: (draft: Draft) => {
      setState({ kind: 'working' });
      follow(save(draft));
    },
  };
}

async function begin(): Promise<SaveState> {
  const { tab, document } = readAddress(location.search);
  if (document !== null) return show(document, { added: rememberedAdded(), undo: null }, null);
  if (tab === null) throw new Refusal('pageGone');
  const { draft, isArticle } = await readTab(tab);
  if (isArticle) return save(draft);
  return { kind: 'refused', why: say('saveNoArticle'), draft };
}

async function save(draft: Draft): Promise<SaveState> {
  const saved = await saveArticle(draft, {
    title: say('packOwn'),
    publisher: say('importOwnNotes'),
    language: browserLanguage(),
  });
  rememberSaved(saved.document, saved);
  // What was there already, with its names, leaves nothing to take back.
  const isUnchanged = saved.kind === 'same' && saved.added.length === 0;
  const state = { ...saved, undo: isUnchanged ? null : saved.undo };
  return show(saved.document, state, { kind: saved.kind, url: draft.url });
}

async function show(
  document: string,
  { added, undo }: Pick<SavedState, 'added' | 'undo'>,
  saved: { kind: 'added' | 'updated' | 'same'; url: string | null } | null,
): Promise<SaveState> {
  const article = await readArticleNames(document, added);
  if (!article) throw new Refusal('pageGone');
  const outcome = outcomeWords(saved, article.saved.info);
  const quiet = { failure: null, focus: null };
  return { kind: 'saved', article, added, outcome, words: outcome, undo, ...quiet };
}

async function carryOut(act: NameAct, { article, added }: SavedState) {
  const { on, undo, ...edit } = await editNames(act, say('packOwn'));
  const words = doneWords(act, article.all);
  return { words, undo, focus: on, added: [...added, ...edit.added] };
}

/** The names as they are after a change; the undone article has none. */
async function read(before: SavedState, done: Partial<SavedState>): Promise<SaveState> {
  const state = { ...before, ...done };
  const { id } = before.article.saved.info;
  const article = await readArticleNames(id, state.added);
  if (!article) return { kind: 'undone' };
  rememberSaved(id, state);
  return { ...state, article };
}
