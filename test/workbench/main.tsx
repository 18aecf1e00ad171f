import { createRoot } from 'react-dom/client';
import { Book } from '../excel/model/book';
import { App } from './chrome/App';
import { startOf } from './chrome/start';
import { Workbench } from './excel/running-workbench';

const start = startOf(window.location.search);
const workbench = new Workbench(new Book(), start.language === 'zh' ? '工作簿1.xlsx' : 'Book1.xlsx', {
  locale: start.language === 'zh' ? 'zh-CN' : 'en-US',
  theme: start.theme,
  apiSet: start.apiSet,
});
// The pane's page looks for them in the window around it.
Object.assign(window, { workbench, today: start.today });

const looks = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('./workbench.css', import.meta.url).href });
looks.onload = () => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App workbench={workbench} start={start} />);
};
document.head.append(looks);
