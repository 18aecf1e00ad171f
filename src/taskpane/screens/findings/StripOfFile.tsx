import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useActions } from '../../shell/pane-context';
import type { FileStrip, FindingRow } from '../../state/finding-row';
import { useWords } from '../../words/use-words';
import { OPENED_WORDS } from './words';

const useStyles = makeStyles({
  strip: {
    display: 'table',
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    marginTop: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '1px 3px',
    textAlign: 'center',
  },
  row: { width: '28px' },
  wide: { width: '34%' },
  // Five columns would leave a letter each in a pane of usual width
  far: { '@media (max-width: 400px)': { display: 'none' } },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '1px 3px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  marked: { outline: `2px solid ${tokens.colorPaletteRedForeground1}`, outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});

/** The cells around a finding as the dealer's file holds them. */
export function StripOfFile({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const say = useWords(OPENED_WORDS);
  const strip = useStrip(row);
  if (!strip) return null;
  const { columns, rows, marked } = strip;
  const far = (index: number) => Math.abs(index - marked.column) > 1 && styles.far;
  return (
    <table className={styles.strip} aria-label={say('strip', { file: row.file, sheet: row.sheet })}>
      <thead>
        <tr>
          <td className={mergeClasses(styles.head, styles.row)} />
          {columns.map((column, index) => (
            <th key={column} scope="col" className={mergeClasses(styles.head, index === marked.column && styles.wide, far(index))}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: number, cells }, at) => (
          <tr key={number}>
            <th scope="row" className={styles.head}>
              {number}
            </th>
            {cells.map((cell, column) => {
              const isMarked = at === marked.row && column === marked.column;
              return (
                <td
                  key={columns[column]}
                  className={mergeClasses(styles.cell, isMarked && styles.marked, far(column))}
                  title={cell}
                  aria-current={isMarked ? 'location' : undefined}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useStrip(row: FindingRow): FileStrip | undefined {
  const { stripOf } = useActions();
  const [strip, setStrip] = useState<FileStrip>();
  useEffect(() => {
    let isCurrent = true;
    void stripOf(row).then((found) => isCurrent && setStrip(found));
    return () => {
      isCurrent = false;
    };
  }, [row, stripOf]);
  return strip;
}
