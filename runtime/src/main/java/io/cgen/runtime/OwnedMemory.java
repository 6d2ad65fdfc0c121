package io.cgen.runtime;

import java.util.function.LongConsumer;

/**
 * What views of memory that Java owns hold: it is freed when the last of them is unreachable, or
 * when one is closed.
 */
final class OwnedMemory {
  private final GenericHandle owner;

  /**
   * Takes memory over.
   *
   * @param cName what it is in C, for messages
   * @param release called once, with the address
   * @param keepsAlive handles that must not be released before
   */
  OwnedMemory(long address, String cName, LongConsumer release, NativeHandle... keepsAlive) {
    owner =
        GenericHandle.type(cName).releasedBy("release", release).own(address, cName, keepsAlive);
    // Whoever drops the last view closes the owner, which therefore never looks leaked.
    Collected.then(this, owner::close);
  }

  GenericHandle owner() {
    return owner;
  }
}
