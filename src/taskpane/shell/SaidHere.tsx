import { makeStyles } from '@fluentui/react-components';
import type { Said, SaidAt } from '../state/pane-state';
import { usePane } from './pane-context';
import { Sentences } from './parts/Sentences';
import { VerdictBlock } from './parts/Verdict';
import { useStands } from './use-stands';

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '560px', boxSizing: 'border-box', padding: '8px 12px 4px' },
});

/** What came of the last action, at the top of the screen where it was begun: said politely, and at once where it was not done. */
export function SaidHere() {
  const styles = useStyles();
  const said = usePane((state) => state.said);
  const here = useStands() ? said.filter(({ at }) => at === undefined) : [];
  const failed = here.filter(({ means }) => means === 'error');
  const done = here.filter((one) => !failed.includes(one));
  return (
    <>
      {/* In place from the beginning: readers do not say what a place was born with. */}
      <div role="status" {...(done.length > 0 && { className: styles.said })}>
        {done.map(block)}
      </div>
      {failed.length > 0 && (
        <div role="alert" className={styles.said}>
          {failed.map(block)}
        </div>
      )}
    </>
  );
}

const block = ({ means, text, details = [] }: Said) => (
  <VerdictBlock key={text} means={means} title={text} {...(details.length > 0 && { detail: <Sentences of={details} /> })} />
);

/** The same under the field that it is about, as the field says it: what is wrong at once. */
export function useSaidAt(field: SaidAt) {
  const said = usePane((state) => state.said.find(({ at }) => at === field));
  if (!said) return undefined;
  const isWrong = said.means === 'error';
  return {
    validationState: isWrong ? 'error' : 'success',
    validationMessage: { children: said.text, role: isWrong ? 'alert' : 'status' },
  } as const;
}
