import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { OPENING_WORDS } from './words';

/** A shorter wait shows nothing: what flickers disturbs more than it tells. */
const QUIET_MS = 200;

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  bone: {
    marginTop: '12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

const BONES = [
  [60, 24],
  [100, 8],
  [100, 44],
  [100, 44],
  [100, 44],
  [100, 44],
  [100, 44],
] as const;

/** While the open workbook is read: bones in the places where figures will stand. */
export function OpeningScreen() {
  const styles = useStyles();
  const say = useWords(OPENING_WORDS);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Frame
      heading={say('heading')}
      footer={isLong && <Footer primary={{ label: say('button'), onClick: () => undefined, isDisabled: true }} />}
    >
      {isLong && (
        <div aria-busy>
          <div className={styles.line} role="status">
            {say('reading')}
          </div>
          {BONES.map(([width, height], index) => (
            <div key={index} className={styles.bone} style={{ width: `${width}%`, height }} />
          ))}
        </div>
      )}
    </Frame>
  );
}
