/** Ceilings of every look-around, each with its reason. They bound the work per candidate, so reading stays linear. */
export const limits = {
  /** Digits of a serial: the longest seen in real numbers is five (19370-CV/VPTW); six leaves room. */
  serialDigits: 6,
  /** Spaces tolerated on one side of a separator inside a number; scanned pages show up to three. */
  separatorSpaces: 3,
  /** Spaces with which the next line begins where a number goes on in it: pages laid out in columns indent that far. */
  indent: 60,
  /** Segments behind the serial: the longest real symbol seen has five (TTLT of four ministries). */
  segments: 8,
  /** Letters of one segment: UBDTTGTNTNNĐQH-like codes stay under twenty-four. */
  segmentLength: 24,
  /** Syllables of a law's name: the longest title in the registry has under forty. */
  nameTokens: 48,
  /** Tokens of the name of an amending law with the laws that it lists: Luật 56/2024/QH15 amends nine in some seventy. */
  amendingNameTokens: 120,
  /** Syllables of a subject (trích yếu): titles of several lines were seen with about one hundred and sixty. */
  subjectTokens: 220,
  /** Syllables of a body's name. */
  unitTokens: 40,
  /** Tokens looked back for pinpoints: long lists of articles were seen with about four hundred. */
  locatorTokens: 640,
  /** Pinpoints given for one citation: a list cannot be longer than its tokens; ranges are cut here. */
  locatorCount: 400,
  /** Members that one pinpoint range is counted out to. */
  rangeMembers: 60,
  /** Tokens looked back for issuer and date that stand before a citation in its sentence. */
  beforeTokens: 160,
  /** Members of an elliptic list of numbers. */
  listMembers: 64,
  /** Syllables of a conference's name. */
  conferenceTokens: 70,
} as const;
