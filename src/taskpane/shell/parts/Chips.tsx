import { makeStyles, mergeClasses, tokens, ToggleButton } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { countText } from '../../words/numbers';
import { type Meaning, StateIcon } from './StateIcon';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px 5px' },
  chip: {
    minWidth: 'auto',
    height: '24px',
    padding: '0 8px',
    fontWeight: tokens.fontWeightRegular,
    gap: '4px',
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorNeutralForeground1 },
  },
  // A pressed chip has the system's colour of what is selected, and its icon must stand out from that
  pressedIcon: { '@media (forced-colors: active)': { color: 'HighlightText' } },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** A chip: what it shows or hides, and how many. */
export interface Chip<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly icon?: Meaning;
}

interface ChipsProps<Name extends string> {
  /** What the chips choose, for a screen reader. */
  readonly label: string;
  readonly chips: readonly Chip<Name>[];
  readonly onToggle: (name: Name) => void;
}

/** Chips in a row: one stop for Tab, arrows go from one to the next, Space toggles. */
export function Chips<Name extends string>({ label, chips, onToggle }: ChipsProps<Name>) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const first = Math.max(
    chips.findIndex(({ isOn }) => isOn),
    0,
  );
  const moved = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div ref={row} role="group" aria-label={label} className={styles.chips} onKeyDown={moved}>
      {chips.map(({ name, label: word, count, isOn, icon }, index) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          checked={isOn}
          tabIndex={index === first ? 0 : -1}
          className={mergeClasses(styles.chip, isOn && styles.pressed)}
          onClick={() => onToggle(name)}
        >
          {icon && <StateIcon means={icon} {...(isOn && { className: styles.pressedIcon })} />}
          {word} <span className={styles.count}>{countText(count)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
