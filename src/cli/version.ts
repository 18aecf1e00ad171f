import packageFile from '../../package.json' with { type: 'json' };

/** The version of the product, as package.json says. */
export const PRODUCT_VERSION: string = packageFile.version;
