/**
 * The Content-Security-Policy of the pane: nothing is asked for, sent to or run from elsewhere but Microsoft's client. Inline
 * style is allowed because Fluent and Excel write it.
 */
export function securityPolicy(officeJs: string): string {
  const client = officeJs.startsWith('/') ? [] : [new URL(officeJs).origin];
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...client],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
