import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { hasReadableFiles } from '../../state/standings';
import { monthName } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { FeedbackExport } from './FeedbackExport';
import { ListsToCopy } from './ListsToCopy';
import { EXPORT_WORDS } from './words';

const useStyles = makeStyles({
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: '4px 0' },
});

/** 导出: the report and the managers' copy as workbooks of their own, feedback, and lists for the clipboard. */
export function ExportScreen() {
  const styles = useStyles();
  const say = useWords(EXPORT_WORDS);
  const { exportReport, exportManagers } = useActions();
  const language = usePane((state) => state.language);
  const month = usePane((state) => state.month);
  const isBusy = usePane((state) => state.isBusy);
  const hasFiles = usePane(hasReadableFiles);
  const canExport = hasFiles && month !== undefined;
  return (
    <Frame
      heading={say('heading')}
      header="back"
      footer={
        <Footer
          note={canExport ? say('where', { month }) : say('nothing')}
          primary={{ label: say('make'), onClick: () => void exportReport(), isDisabled: !canExport || isBusy }}
        />
      }
    >
      <Section title={say('report', { month: month ? monthName(month, language) : '' })}>
        <p className={styles.text}>{say('reportText')}</p>
      </Section>
      {canExport && (
        <Section
          title={say('managers')}
          link={
            <Link as="button" disabled={isBusy} onClick={() => void exportManagers()}>
              {say('openManagers')}
            </Link>
          }
        >
          <p className={styles.text}>{say('managersText')}</p>
        </Section>
      )}
      {canExport && <FeedbackExport />}
      <ListsToCopy />
    </Frame>
  );
}
