import { Link } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import { openCounts } from '../../state/open-findings';
import { feedbackDealers, standings } from '../../state/standings';
import { countText, momentName, monthName } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { SelectedNumberNote } from '../../shell/parts/SelectedNumberNote';
import { NextSteps } from './NextSteps';
import { SheetLinks } from './SheetLinks';
import { REPORT_WORDS } from './words';

/** 月报, done: the verdict first, then links to every sheet, then what comes next. */
export function WrittenReportView() {
  const say = useWords(REPORT_WORDS);
  const { show, openSheet, askToClose } = useActions();
  const state = usePane((whole) => whole);
  const { language, written, month, selected } = state;
  if (!written || !month) return null;
  const { sheets, rows, seconds, changesSince } = written;
  const errors = openCounts(state).error;
  const hasFiles = state.files.length > 0;
  const facts = { sheets: sheets.length, rows: countText(rows), seconds, at: momentName(written.writtenAt, language) };
  const overview = (sheets.find(({ is }) => is === 'overview') ?? sheets[0])?.name ?? '';
  return (
    <Frame
      heading={say('heading')}
      footer={
        <Footer
          note={selected && <SelectedNumberNote />}
          primary={
            changesSince > 0
              ? { label: say('closeAgain'), onClick: askToClose }
              : { label: say('openOverview'), onClick: () => void openSheet(overview) }
          }
          secondary={{ label: say('export'), onClick: () => show('export') }}
        />
      }
    >
      <Verdict
        means={changesSince > 0 ? 'warning' : 'done'}
        title={say('closed', { month: monthName(month, language) })}
        detail={changesSince > 0 ? say('changed', { count: changesSince }) : say(rows > 0 ? 'written' : 'writtenBefore', facts)}
      />
      {errors > 0 && (
        <div style={{ marginTop: 6 }}>
          <Verdict
            means="warning"
            title={say(hasFiles ? 'openErrors' : 'ownErrors', { count: countText(errors) })}
            detail={say(hasFiles ? 'openErrorsText' : 'ownErrorsText')}
            link={
              <Link as="button" onClick={() => show('findings')}>
                {say('show')}
              </Link>
            }
          />
        </div>
      )}
      <SheetLinks sheets={sheets} />
      <NextSteps month={month} received={standings(state).received} dealers={feedbackDealers(state).length} />
    </Frame>
  );
}
