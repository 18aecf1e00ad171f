const BETWEEN_PHONES = /([/、,，;；\n]+)/;

/** A phone number with its middle digits hidden: 138****1234; several are masked one by one, a masked one stays. */
export const maskedPhone = (phone: string): string =>
  phone
    .split(BETWEEN_PHONES)
    .map((part) => (part.includes('*') ? part : masked(part)))
    .join('');

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

/** A mobile number, or a landline with its area code, that stands in a text; a longer number is none. */
const PHONE_IN_TEXT = /(?<![\dA-Za-z-])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]\d{7,8})(?![\dA-Za-z])/g;

/** A text with the phone numbers in it masked. */
export const maskedPhones = (text: string): string => text.replace(PHONE_IN_TEXT, maskedPhone);
