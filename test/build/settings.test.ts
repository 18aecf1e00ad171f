import { addressesIn, LOCAL_ADDRESS, OFFICE_JS } from '../../scripts/build/addresses';
import { manifestFor } from '../../scripts/build/manifest-for';
import { securityPolicy } from '../../scripts/build/security-policy';

test('without settings the add-in is on this machine and the client at Microsoft', () => {
  expect(addressesIn({})).toEqual({ addIn: LOCAL_ADDRESS, officeJs: OFFICE_JS });
});

test('a slash at the end of the add-in’s address changes nothing', () => {
  expect(addressesIn({ ADDIN_URL: 'https://host/path/' }).addIn).toBe('https://host/path');
});

test.each(['http://host/path', 'host/path', ''])('an address that Excel would refuse (%s) is refused by name', (address) => {
  expect(() => addressesIn({ ADDIN_URL: address })).toThrow('ADDIN_URL');
  expect(() => addressesIn({ OFFICE_JS_URL: address })).toThrow('OFFICE_JS_URL');
});

test('every address of a manifest moves with the add-in', () => {
  const moved = manifestFor(
    '<Url DefaultValue="https://localhost:3000/taskpane.html"/><Override Value="https://localhost:3000/help.html#en"/>',
    'https://host/path',
  );
  expect(moved).toBe('<Url DefaultValue="https://host/path/taskpane.html"/><Override Value="https://host/path/help.html#en"/>');
});

test.each([
  [
    'the 21Vianet cloud',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn",
  ],
  ['an intranet copy', 'https://intranet.example.cn/office-js/office.js', "script-src 'self' https://intranet.example.cn"],
  ['the add-in’s own server', '/office-js/office.js', "script-src 'self'"],
])('scripts come from the pane’s own origin and from %s only', (_, officeJs, rule) => {
  expect(securityPolicy(officeJs).split('; ')).toContain(rule);
});

test('nothing is let in that makes code out of text, and nothing is sent elsewhere', () => {
  const policy = securityPolicy(OFFICE_JS);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(policy).toContain("connect-src 'self';");
});
