import { useEffect } from 'preact/hooks';
import { AddName } from '../../components/saved/AddName.tsx';
import { ChangeBar } from '../../components/saved/ChangeBar.tsx';
import { SavedHead } from '../../components/saved/SavedHead.tsx';
import { say } from '../../components/words/say.ts';
import { MarkOwn } from './MarkOwn.tsx';
import { NameLists } from './NameLists.tsx';
import { useSave } from './use-save.ts';

/** An article on its way into the library; then what became of it, and the names that it brought. */
export function SavePage() {
  const { state, act, undo, saveAnyway } = useSave();
  const title = titleOf(state);
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (state.kind !== 'saved') {
    return (
      <main aria-busy={state.kind === 'working'}>
        <div role="status">
          <h1>{title}</h1>
        </div>
        {state.kind === 'refused' && (
          <>
            <p class="notice">{state.why}</p>
            {state.draft === null ? (
              <p class="notice">{say('saveHow')}</p>
            ) : (
              <p class="acts">
                <button type="button" class="button" onClick={() => saveAnyway(state.draft!)}>
                  {say('saveAnyway')}
                </button>
              </p>
            )}
          </>
        )}
      </main>
    );
  }
  const { article, outcome, words, failure } = state;
  return (
    <main>
      <SavedHead info={article.saved.info} outcome={outcome} reader={article.reader} />
      <NameLists state={state} onAct={act} />
      <AddName onAct={act} />
      <MarkOwn />
      <ChangeBar words={words} failure={failure} onUndo={state.undo && undo} />
    </main>
  );
}

function titleOf(state: ReturnType<typeof useSave>['state']): string {
  if (state.kind === 'saved') return state.article.saved.info.title;
  if (state.kind === 'working') return say('saving');
  return state.kind === 'undone' ? say('saveUndone') : say('saveRefused');
}
