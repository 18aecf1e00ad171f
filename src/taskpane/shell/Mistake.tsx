import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Language } from '../../engine/values/language';
import { sayIn } from '../words/use-words';
import { SHELL_WORDS } from './shell-words';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { fontSize: '16px', lineHeight: '22px', margin: '0 40px 12px 0' },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '12px', lineHeight: '16px' },
});

interface MistakeProps {
  readonly error: Error;
  readonly language: Language;
}

/** A mistake of ours, shown whole, in the form of a failure. */
export function Mistake({ error, language }: MistakeProps) {
  const styles = useStyles();
  const say = sayIn(SHELL_WORDS, language);
  return (
    <div className={styles.page} role="alert">
      <h1 className={styles.title}>{say('ourMistake')}</h1>
      <p>{say('ourMistakeText')}</p>
      <Button appearance="primary" data-primary="footer" onClick={() => location.reload()}>
        {say('reload')}
      </Button>
      <h2 className={styles.title}>{say('details')}</h2>
      <pre className={styles.details}>{error.stack ?? error.message}</pre>
    </div>
  );
}

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Catches what a screen throws, once, for the whole pane. */
export class MistakeBoundary extends Component<BoundaryProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <Mistake error={this.state.error} language={this.props.language} /> : this.props.children;
  }
}
