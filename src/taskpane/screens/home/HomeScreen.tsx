import { makeStyles, tokens } from '@fluentui/react-components';
import { Frame } from '../../shell/Frame';
import { usePane } from '../../shell/pane-context';
import { usePartial } from '../../shell/use-partial';
import { useWords } from '../../words/use-words';
import { HomeFooter } from './HomeFooter';
import { Received } from './Received';
import { Steps } from './Steps';
import { Stopped } from './Stopped';
import { HOME_WORDS } from './words';
import { WorthALookLines } from './WorthALookLines';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** 总览: where the month stands, and the button that does the next thing. */
export function HomeScreen() {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  const picture = usePane((state) => state.picture);
  const isStopped = usePane((state) => state.stopped !== undefined);
  const partial = usePartial();
  return (
    <Frame heading={say('heading')} footer={<HomeFooter />}>
      {isStopped ? (
        <Stopped />
      ) : (
        <>
          <div className={styles.line}>
            {picture ? say('workbook', { asOf: picture.asOf }) : say('workbookAlone')}
            {partial && picture && ` · ${partial}`}
          </div>
          <Received />
          <Steps />
          <WorthALookLines />
        </>
      )}
    </Frame>
  );
}
