import { useEffect, useState, type CSSProperties, type ReactElement } from 'react';
import type { Choices } from './choices';

interface CellChoicesProps {
  readonly choices: Choices;
  readonly style: CSSProperties;
  readonly label: string;
  readonly onChoose: (value: string) => void;
}

/** Beside the active cell: the button of its list, and the hint of its validation. */
export function CellChoices({ choices, style, label, onChoose }: CellChoicesProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [label]);
  return (
    <div className="choices-of-cell" style={style}>
      {choices.values && (
        <button
          type="button"
          className="arrow"
          tabIndex={-1}
          aria-label={`${label} ▾`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          ▾
        </button>
      )}
      {isOpen && (
        <div className="menu" role="listbox">
          {choices.values?.map((value) => (
            <button
              key={value}
              type="button"
              role="option"
              aria-selected={false}
              onClick={() => {
                setOpen(false);
                onChoose(value);
              }}
            >
              {value}
            </button>
          ))}
        </div>
      )}
      {!isOpen && choices.hint && (
        <div className="hint">
          <b>{choices.hint.title}</b>
          {choices.hint.text}
        </div>
      )}
    </div>
  );
}
