import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { useCopyMissing } from '../../shell/use-copy-missing';
import { findingsAsText } from '../../state/findings-as-text';
import { hasReadableFiles, missingDealers } from '../../state/standings';
import { countText, monthName } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { FeedbackExport } from './FeedbackExport';
import { EXPORT_WORDS } from './words';

const useStyles = makeStyles({
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: '4px 0' },
});

/** 导出: the report as a workbook of its own, and lists for the clipboard. */
export function ExportScreen() {
  const styles = useStyles();
  const say = useWords(EXPORT_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { exportReport, exportManagers, copy } = useActions();
  const copyMissing = useCopyMissing();
  const state = usePane((whole) => whole);
  const { month, language, findings, isBusy } = state;
  const canExport = hasReadableFiles(state) && month !== undefined;
  const missing = missingDealers(state).length;
  const reminders = state.picture?.dealers.flatMap(({ reminder }) => reminder ?? []) ?? [];
  const copyLink = (does: () => void) => (
    <Link as="button" onClick={does}>
      {shared('copy')}
    </Link>
  );
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
      {reminders.length > 0 && (
        <Section
          title={say('reminders')}
          link={copyLink(() => void copy(reminders.join('\n\n'), say('copiedReminders', { count: reminders.length })))}
        >
          <p className={styles.text}>{say('remindersText', { count: countText(reminders.length) })}</p>
        </Section>
      )}
      {missing > 0 && (
        <Section title={say('missing')} link={copyLink(copyMissing)}>
          <p className={styles.text}>{say('missingText')}</p>
        </Section>
      )}
      {findings.length > 0 && (
        <Section
          title={say('findings')}
          link={copyLink(() => void copy(findingsAsText(findings), say('copied', { count: findings.length })))}
        >
          <p className={styles.text}>{say('findingsText', { count: countText(findings.length) })}</p>
        </Section>
      )}
    </Frame>
  );
}
