import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { useWords } from '../../words/use-words';
import { SettingInput } from './SettingInput';
import { SETTING_GROUPS } from './setting-fields';
import { SETTINGS_WORDS } from './words';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0 4px' },
});

/** 设置: the firm's own limits and targets, kept in the workbook's sheet of the same name. */
export function SettingsScreen() {
  const styles = useStyles();
  const say = useWords(SETTINGS_WORDS);
  const { openSheet } = useActions();
  const language = usePane((state) => state.language);
  const isDealer = usePane((state) => state.role === 'dealer');
  // The names that the workbook gives them, which need not be those of the pane's language.
  const cover = usePane((state) => state.dealerCheck?.cover) ?? (language === 'zh' ? '封面' : 'Cover');
  const settings = usePane((state) => state.headOffice?.sheets?.settings) ?? (language === 'zh' ? '设置' : 'Settings');
  if (isDealer) {
    return (
      <Frame
        heading={say('heading')}
        header="back"
        footer={<Footer plain={{ label: say('cover'), onClick: () => void openSheet(cover) }} />}
      >
        <p className={styles.line}>{say('ofDealer')}</p>
      </Frame>
    );
  }
  return (
    <Frame heading={say('heading')} header="back">
      <p className={styles.line}>
        {say('where')}{' '}
        <Link as="button" inline className={styles.link} onClick={() => void openSheet(settings)}>
          {say('openSheet')}
        </Link>
      </p>
      {(Object.keys(SETTING_GROUPS) as (keyof typeof SETTING_GROUPS)[]).map((group) => (
        <Section key={group} title={say(group)}>
          <div className={styles.fields}>
            {SETTING_GROUPS[group].map((field) => (
              <SettingInput key={field} field={field} />
            ))}
          </div>
        </Section>
      ))}
    </Frame>
  );
}
