const BY_HAND = `  Excel 网页版：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选 manifest.xml（用 --record 时选 out/manifest-recording.xml）。先在同一浏览器打开 https://localhost:3000/help.html 并信任证书。
  Excel on the web: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, choose manifest.xml (with --record: out/manifest-recording.xml). First open https://localhost:3000/help.html in the same browser and trust its certificate.
  没有 Excel 也能看全部功能：npm run workbench。
  To see everything without Excel: npm run workbench.`;

/** What `npm start` says, Chinese before English. */
export const WORDS = {
  usage: `用法 Usage: npm start
             npm start -- --document 总部.xlsx
             npm start -- --web --document https://….xlsx
  --record   记录窗格与 Excel 的往来（docs/real-excel.md） Records the pane's traffic with Excel`,
  whichDocument: `请写明要打开的工作簿：npm start -- --web --document https://…（OneDrive 或 SharePoint 里工作簿的共享链接）
Say which workbook: npm start -- --web --document https://… (its share link in OneDrive or SharePoint)`,
  sayWeb: `网上的工作簿请加 --web。
Add --web for a workbook on the web.`,
  noExcel: `这台电脑没有桌面版 Excel。加载项在 https://localhost:3000，按 Ctrl+C 停止。
There is no desktop Excel on this machine. The add-in is served at https://localhost:3000; press Ctrl+C to stop.
${BY_HAND}`,
  running: `加载项在 https://localhost:3000，按 Ctrl+C 停止；用完后 npm stop 把它从 Excel 中取下。
The add-in is served at https://localhost:3000; press Ctrl+C to stop, and npm stop takes it out of Excel again.`,
  notSideloaded: `没有能把加载项装进 Excel（第一次需要联网取 office-addin-debugging）。请手动加载：
The add-in could not be put into Excel (the first time, office-addin-debugging is fetched from the network). By hand:
${BY_HAND}`,
} as const;
