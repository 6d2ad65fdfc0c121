package io.cgen.plan;

/** What would have to be known to make more of something than was decided. */
enum Lack {
  /** Nothing: it is bound as well as it can be. */
  NOTHING,
  /** What an address points to. */
  MEANING,
  /** Whether C reads rows of numbers there, or stores an address. */
  DIRECTION,
  /** Whether C only reads the pointers in an array, or what is written there. */
  READING,
  /** How many rows a table has, and how long they are. */
  SHAPE,
  /** How many elements an array has. */
  LENGTH,
  /** Whether a number is the length of an array. */
  CERTAIN_LENGTH,
  /** What frees a copied text. */
  RELEASE
}
