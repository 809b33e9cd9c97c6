/** What is beyond any document of today by a factor of ten: more is a wrong or a hostile file. */
export const DOCUMENT_LIMITS = {
  /** Bytes of a file. */
  bytes: 16 * 1024 * 1024,
  /** UTF-16 units of a document's text. */
  text: 4 * 1024 * 1024,
  /** Elements in one another; what is deeper stands at this depth. */
  depth: 100,
  /** Elements of a page that is looked through for its article; a page of more is taken as it stands. */
  elements: 6000,
  /** As many characters of such a page, each counted once for every element that it is in. */
  work: 20_000_000,
  /** Documents of one file: items of a feed, notices of an issue, attachments of a mail. */
  documents: 500,
  /** Mails in one another. */
  mails: 4,
} as const;
