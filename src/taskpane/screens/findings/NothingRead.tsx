import { makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions } from '../../shell/pane-context';
import { useWords } from '../../words/use-words';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({ empty: { padding: '24px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 } });

/** 校验 before a file was read: what to do first. */
export function NothingRead() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { show } = useActions();
  return (
    <Frame heading={say('heading')} footer={<Footer primary={{ label: say('toCollect'), onClick: () => show('collect') }} />}>
      <p className={styles.empty}>
        <b>{say('none')}</b>
        <br />
        {say('noneText')}
      </p>
    </Frame>
  );
}
