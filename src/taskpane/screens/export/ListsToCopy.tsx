import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { useCopyMissing } from '../../shell/use-copy-missing';
import { findingsAsText } from '../../state/findings-as-text';
import { missingDealers } from '../../state/standings';
import { countText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { EXPORT_WORDS } from './words';

const useStyles = makeStyles({
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: '4px 0' },
});

/** What goes to the clipboard: reminders ready to be sent, the missing dealers, the findings. */
export function ListsToCopy() {
  const styles = useStyles();
  const say = useWords(EXPORT_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { copy } = useActions();
  const copyMissing = useCopyMissing();
  const picture = usePane((state) => state.picture);
  const findings = usePane((state) => state.findings);
  const language = usePane((state) => state.language);
  const reminders = picture?.dealers.flatMap(({ reminder }) => reminder ?? []) ?? [];
  const lists = [
    {
      title: say('reminders'),
      text: say('remindersText', { count: countText(reminders.length) }),
      count: reminders.length,
      copies: () => void copy(reminders.join('\n\n'), say('copiedReminders', { count: reminders.length })),
    },
    { title: say('missing'), text: say('missingText'), count: missingDealers({ picture }).length, copies: copyMissing },
    {
      title: say('findings'),
      text: say('findingsText', { count: countText(findings.length) }),
      count: findings.length,
      copies: () => void copy(findingsAsText(findings, language), say('copied', { count: findings.length })),
    },
  ];
  return lists.map(
    ({ title, text, count, copies }) =>
      count > 0 && (
        <Section
          key={title}
          title={title}
          link={
            <Link as="button" onClick={copies}>
              {shared('copy')}
            </Link>
          }
        >
          <p className={styles.text}>{text}</p>
        </Section>
      ),
  );
}
