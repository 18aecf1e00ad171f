const BETWEEN_PHONES = /([/、,，;；\n]+)/;

/** A phone number with its middle digits hidden: 138****1234; several are masked one by one, a masked one stays. */
export const maskedPhone = (phone: string): string =>
  phone.split(BETWEEN_PHONES).map((part) => (part.includes('*') ? part : masked(part))).join('');

/** The first three and the last four digits stay; of a short number the last two. */
function masked(phone: string): string {
  const digits = phone.replace(/\D/g, '').length;
  const [from, to] = digits >= 10 ? [3, digits - 4] : [0, digits - 2];
  let at = 0;
  return phone.replace(/\d/g, (digit) => {
    const place = at++;
    return place >= from && place < to ? '*' : digit;
  });
}
