import { useEffect, useRef, useState, type ReactElement } from 'react';

/** One thing to choose in a menu. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  readonly isChecked?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly items: readonly MenuItem[];
  readonly isNoted?: boolean;
}

/** A button that opens a short list of things to do. */
export function Menu({ label, icon, items, isNoted }: MenuProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (!(event.target instanceof Node) || !whole.current?.contains(event.target)) setOpen(false);
    };
    window.addEventListener('pointerdown', close);
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('blur', close);
    };
  }, []);
  return (
    <div className="menu-button" ref={whole} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <button type="button" className={isNoted ? 'noted' : ''} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {icon}
        {label}
        <span aria-hidden>▾</span>
      </button>
      {isOpen && (
        <div className="menu" role="menu">
          {items.map(({ label: one, act, isChecked }) => (
            <button
              key={one}
              type="button"
              role={isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={isChecked}
              onClick={() => {
                setOpen(false);
                act();
              }}
            >
              <span className="check" aria-hidden>
                {isChecked ? '✓' : ''}
              </span>
              {one}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
