import type { Language } from '../../engine/values/language';
import { sayIn, type WordTable } from '../words/use-words';

const NOT_LOADED_WORDS = {
  title: { zh: 'Excel 组件没有载入（10 秒）', en: 'Excel’s component has not loaded (10 s)' },
  text: {
    zh: '请检查网络；若本页不是在 Excel 里打开的，请从 Excel 的「售后月报」打开。',
    en: 'Check the network. If this page is not in Excel, open it from Service Monthly in Excel.',
  },
  retry: { zh: '重试', en: 'Retry' },
} as const satisfies WordTable;

interface NotLoadedProps {
  readonly language: Language;
  readonly onRetry: () => void;
}

/** Said where Microsoft's client has not come: plain elements, since nothing else may be there either. */
export function NotLoaded({ language, onRetry }: NotLoadedProps) {
  const say = sayIn(NOT_LOADED_WORDS, language);
  return (
    <div
      role="alert"
      style={{
        padding: '12px',
        fontFamily: "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', sans-serif",
        fontSize: '14px',
        lineHeight: '20px',
      }}
    >
      <h1 style={{ fontSize: '16px', margin: '0 40px 8px 0' }}>{say('title')}</h1>
      <p>{say('text')}</p>
      <button type="button" onClick={onRetry} style={{ minHeight: '32px' }}>
        {say('retry')}
      </button>
    </div>
  );
}
