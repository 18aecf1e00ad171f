/** What parts several phone numbers in one text. */
export const BETWEEN_PHONES = /[/、,，;；\r\n和或及]+/;
const BETWEEN_KEPT = new RegExp(`(${BETWEEN_PHONES.source})`);
const DIGIT = /[0-9０-９]/g;

/** A phone number with its middle digits hidden: 138****1234; several are masked one by one, a masked one stays. */
export const maskedPhone = (phone: string): string =>
  PLAIN.test(phone)
    ? `${phone.slice(0, 3)}${phone.slice(3, -4).replace(DIGIT, '*')}${phone.slice(-4)}`
    : phone
        .split(BETWEEN_KEPT)
        .map((part) => (part.includes('*') ? part : masked(part)))
        .join('');

/** One number of ten digits or more, as most are, with its area code or without. */
const PLAIN = /^(?=.{11})[0-9]{3,}-?[0-9]{4,}$/;

/** The first three and the last four digits stay; of a short number the last two. */
function masked(phone: string): string {
  const digits = phone.match(DIGIT)?.length ?? 0;
  const [from, to] = digits >= 10 ? [3, digits - 4] : [0, digits - 2];
  let at = 0;
  return phone.replace(DIGIT, (digit) => {
    const place = at++;
    return place >= from && place < to ? '*' : digit;
  });
}

/** A mobile number, or a landline with its area code, that stands in a text, in digits of either width; a longer number is none. */
const PHONE_IN_TEXT =
  /(?<![\d０-９A-Za-z-])(?:[1１][3-9３-９][\d０-９][ -]?[\d０-９]{4}[ -]?[\d０-９]{4}|[0０][\d０-９]{2,3}[ -][\d０-９]{7,8})(?![\d０-９])/g;

/** A text with the phone numbers in it masked. */
export const maskedPhones = (text: string): string => text.replace(PHONE_IN_TEXT, maskedPhone);
