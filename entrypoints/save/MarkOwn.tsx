import { Check } from '../../components/options/Check.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import { useOwnMarked } from './use-own-marked.ts';

/** The one choice that makes own names known on pages, with what it costs. */
export function MarkOwn() {
  const { isMarked, decide, failure } = useOwnMarked();
  return (
    <Section id="marking" title={say('saveMarking')} why={say('saveMarkingWhy')} failure={failure}>
      {isMarked !== null && (
        <Check
          label={say('saveMarkOwn')}
          why={say('packMarkWhy')}
          isOn={isMarked}
          onChange={decide}
        />
      )}
    </Section>
  );
}
