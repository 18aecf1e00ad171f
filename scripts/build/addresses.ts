/** Where the add-in and Microsoft's client are, as the build is told by its environment. */
export interface Addresses {
  /** The folder that will hold the built files, without a slash at its end. */
  readonly addIn: string;
  /** Microsoft's client: its own network, the 21Vianet cloud's, or a copy on the intranet. */
  readonly officeJs: string;
}

/** Where `npm start` serves the add-in. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

/** Microsoft's own address of the client. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The addresses out of ADDIN_URL and OFFICE_JS_URL; throws on one that Excel would refuse. */
export function addressesIn(environment: Readonly<Record<string, string | undefined>>): Addresses {
  return {
    addIn: secure('ADDIN_URL', environment['ADDIN_URL'] ?? LOCAL_ADDRESS).replace(/\/+$/, ''),
    officeJs: secure('OFFICE_JS_URL', environment['OFFICE_JS_URL'] ?? OFFICE_JS),
  };
}

function secure(name: string, address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`${name} is “${address}”: it must be a whole https address, as in ${LOCAL_ADDRESS}`);
  }
  return address;
}
