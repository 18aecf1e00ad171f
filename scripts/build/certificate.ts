/** The certificate of https://localhost:3000: one that this machine trusts where Excel runs, elsewhere the server's own. */
export async function certificate(): Promise<Readonly<Record<string, Buffer>>> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return {};
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return { ...(await getHttpsServerOptions()) };
}
