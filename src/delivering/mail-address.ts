/**
 * Whether a text is one plain e-mail address (the dot-atom form of RFC 5321 and a host with a dot, or `localhost`). No names, quotes, comments,
 * lists or line ends: nothing that could begin another header or another recipient.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w!#$%&'*+/=?^`{|}~-]{1,64}(?:\.[\w!#$%&'*+/=?^`{|}~-]{1,64}){0,8}@(?:localhost|(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,61}[a-z\d])$/i.test(
      text,
    )
  );
}
