import { readingRule } from './rule';

/** C11: a text that is too long or holds control characters. */
export const unfitText = readingRule({
  code: 'C11',
  level: 'warning',
  title: { zh: '文字过长或含控制字符', en: 'Too long, or control characters' },
  why: {
    zh: '多半是从别的系统整段粘贴进来的，看不见的字符会让查找和比对落空。',
    en: 'Usually pasted from elsewhere; invisible characters make look-ups fail.',
  },
  fix: {
    zh: '删去多余内容；看不见的字符，先粘到记事本再粘回来。',
    en: 'Shorten it; paste it through a plain text editor to lose invisible characters.',
  },
  says: {
    control: { zh: '含有看不见的控制字符', en: 'It holds invisible control characters' },
    long: { zh: '{length} 个字，超过 {longest} 个字', en: '{length} characters, more than {longest}' },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 备注: '用户要求上午上门' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 备注: '加急\u0007' }] }, { 维修: [{ 维修单号: 'WX-001', 备注: '催'.repeat(501) }] }],
  },
});
