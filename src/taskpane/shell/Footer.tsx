import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: '52px',
    padding: '8px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  note: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, '@media (max-height: 479px)': { display: 'none' } },
  buttons: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  primary: { flexGrow: 1000, minWidth: 'fit-content', height: '32px', whiteSpace: 'nowrap' },
  // Beside the primary it keeps its width; on a line of its own, where both do not fit, it fills that.
  secondary: { minWidth: 'auto', height: '32px', flexGrow: 1, flexShrink: 0, padding: '0 11px', whiteSpace: 'nowrap' },
});

/** A button of the footer. */
export interface FooterButton {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: ReactElement;
  /** Only with its reason in the note. */
  readonly isDisabled?: boolean;
}

interface FooterProps {
  /** Why this is next; the selected cell; what is done as you type. */
  readonly note?: ReactNode;
  readonly primary?: FooterButton | undefined;
  /** Not blue: the only action that there is, but no step forward (停止). */
  readonly plain?: FooterButton | undefined;
  readonly secondary?: FooterButton | undefined;
  /** In place of the buttons. */
  readonly children?: ReactNode;
}

/** The last band: a note, the primary button that grows, at most one secondary. */
export function Footer({ note, primary, plain, secondary, children }: FooterProps) {
  const styles = useStyles();
  const main = primary ?? plain;
  return (
    <footer className={styles.footer}>
      {note !== undefined && <div className={styles.note}>{note}</div>}
      {children ?? (
        <div className={styles.buttons}>
          {main && (
            <Button
              appearance={primary ? 'primary' : 'outline'}
              className={styles.primary}
              disabled={main.isDisabled ?? false}
              {...(main.icon && { icon: main.icon })}
              data-primary="footer"
              onClick={() => main.onClick()}
            >
              {main.label}
            </Button>
          )}
          {secondary && (
            <Button
              appearance="outline"
              className={styles.secondary}
              disabled={secondary.isDisabled ?? false}
              {...(secondary.icon && { icon: secondary.icon })}
              onClick={() => secondary.onClick()}
            >
              {secondary.label}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
