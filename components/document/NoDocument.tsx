import { Isolated } from '../Isolated.tsx';

interface NoDocumentProps {
  title: string;
  why: string;
  /** What was asked for; empty when nothing was. */
  id: string;
}

/** In place of a document that cannot be shown. */
export function NoDocument({ title, why, id }: NoDocumentProps) {
  return (
    <div class="document">
      <header>
        <h1>{title}.</h1>
        <p class="dateline">{why}</p>
      </header>
      {id !== '' && (
        <p class="dateline">
          <Isolated>{id}</Isolated>
        </p>
      )}
    </div>
  );
}
