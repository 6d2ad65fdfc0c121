package org.example.dogs.walk;

import org.example.dogs.Dogs;

/** How many dogs and owners the C++ side counts. */
record Census(int dogs, int owners) {
  static Census now() {
    return new Census(Dogs.numDogs(), Dogs.numOwners());
  }

  Census plus(int moreDogs, int moreOwners) {
    return new Census(dogs + moreDogs, owners + moreOwners);
  }
}
