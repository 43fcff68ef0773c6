/** Where the addresses of messengers and of phones have the number; a `t.me/+` with letters is an invitation. */
const phoneLinks = [
  /\bwa\.me\/(\+?\d{7,15})(?![\w-])/dgi,
  /\bwhatsapp\.com\/send\/?\?(?:[^\s"'<>)\]]{0,200}&)?phone=((?:\+|%2B)?\d{7,15})(?!\w)/dgi,
  /\b(?:t|telegram)\.me\/(\+\d{7,15})(?![\w-])/dgi,
  /(?<![\w-])(?:tel|sms):(?:\/\/)?(\+?\d(?:[().-]{0,2}\d){6,14})(?!\w)/dgi,
];

/** A phone number that an address leads to. */
export interface PhoneLink {
  /** Offset of the number in the text. */
  index: number;
  length: number;
}

/** The phone numbers of any country that the addresses in a text lead to. */
export function phoneLinksIn(text: string): PhoneLink[] {
  if (!/\.me\/|phone=|tel:|sms:/i.test(text)) return [];
  return phoneLinks.flatMap((link) =>
    [...text.matchAll(link)].map(({ indices }) => {
      const [start, end] = indices?.[1] as [number, number];
      return { index: start, length: end - start };
    }),
  );
}
