package io.cgen.runtime;

import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/**
 * How some functions of an API say that they failed, and where the message is. For generated code.
 *
 * <p>A rule is asked right after the call, on the same thread, before anything else is called that
 * could change the message.
 */
public final class ErrorRule {
  private static final long[] NONE = {};
  private static final ErrorText NO_TEXT = (code, subject) -> 0;

  /** NULL is the error, and there is no message. */
  public static final ErrorRule NULL = failure(0);

  private final boolean listsSuccess;
  private final long low;
  private final long high;
  private final long[] more;
  private final boolean errno;
  private final ErrorText text;
  private final Optional<LongConsumer> release;
  private final NativeText charset;
  private final Maker maker;

  /** Makes the exception of an error. */
  @FunctionalInterface
  public interface Maker {
    /** The same parameters as those of {@link NativeException}'s constructor. */
    NativeException make(String text, String function, long code);
  }

  /** Finds the address of a message; 0 if there is none. */
  private interface ErrorText {
    long address(long code, long subject);
  }

  private ErrorRule(boolean listsSuccess, long low, long high, long... more) {
    this.listsSuccess = listsSuccess;
    this.low = low;
    this.high = high;
    this.more = more;
    this.errno = false;
    this.text = NO_TEXT;
    this.release = Optional.empty();
    this.charset = NativeText.UTF_8;
    this.maker = NativeException::new;
  }

  private ErrorRule(
      ErrorRule like,
      boolean errno,
      ErrorText text,
      Optional<LongConsumer> release,
      NativeText charset,
      Maker maker) {
    this.listsSuccess = like.listsSuccess;
    this.low = like.low;
    this.high = like.high;
    this.more = like.more;
    this.errno = errno;
    this.text = text;
    this.release = release;
    this.charset = charset;
    this.maker = maker;
  }

  /** Every other result is an error. */
  public static ErrorRule success(long value, long... more) {
    return new ErrorRule(true, value, value, more.clone());
  }

  /** Every result outside the range is an error. */
  public static ErrorRule successBetween(long low, long high) {
    return new ErrorRule(true, low, high, NONE);
  }

  /** Every other result is none. */
  public static ErrorRule failure(long value, long... more) {
    return new ErrorRule(false, value, value, more.clone());
  }

  /** Every result outside the range is none. */
  public static ErrorRule failureBetween(long low, long high) {
    return new ErrorRule(false, low, high, NONE);
  }

  /** The same rule, with C's {@code errno} as the code and its text as the message. */
  public ErrorRule errno() {
    return new ErrorRule(this, true, text, release, charset, maker);
  }

  /** The same rule, with a function that has a text for each code. */
  @SuppressWarnings("overloads") // a method reference tells them apart by its parameter
  public ErrorRule textOfCode(IntToLongFunction function) {
    return text((code, subject) -> function.applyAsLong((int) code));
  }

  /** The same rule, with a function that has a text for each code. */
  @SuppressWarnings("overloads") // a method reference tells them apart by its parameter
  public ErrorRule textOfCode(LongUnaryOperator function) {
    return text((code, subject) -> function.applyAsLong(code));
  }

  /** The same rule, with a function that tells the last error of a handle. */
  public ErrorRule textOf(LongUnaryOperator function) {
    return text((code, subject) -> subject == 0 ? 0 : function.applyAsLong(subject));
  }

  /** The same rule, with a function that leads from the handle at hand to that with the text. */
  public ErrorRule through(LongUnaryOperator function) {
    ErrorText direct = text;
    return text(
        (code, subject) -> subject == 0 ? 0 : direct.address(code, function.applyAsLong(subject)));
  }

  /** The same rule, with a function that tells the last error. */
  public ErrorRule textOfLast(LongSupplier function) {
    return text((code, subject) -> function.getAsLong());
  }

  private ErrorRule text(ErrorText newText) {
    return new ErrorRule(this, errno, newText, release, charset, maker);
  }

  /** The same rule, with a function that frees the text. */
  public ErrorRule freedBy(LongConsumer function) {
    return new ErrorRule(this, errno, text, Optional.of(function), charset, maker);
  }

  /** The same rule for texts of a charset. */
  public ErrorRule in(NativeText textCharset) {
    return new ErrorRule(this, errno, text, release, textCharset, maker);
  }

  /** The same rule with exceptions of one's own. */
  public ErrorRule thrownBy(Maker newMaker) {
    return new ErrorRule(this, errno, text, release, charset, newMaker);
  }

  /**
   * Throws if a function failed.
   *
   * @param result what it returned
   * @throws NativeException or a subclass, as the rule says
   */
  public void check(long result, String function) {
    if (isFailure(result)) {
      throw failure(result, function, 0);
    }
  }

  /**
   * The same for a function that was given the handle whose last error is wanted.
   *
   * @param subject the handle's address
   */
  public void check(long result, String function, long subject) {
    if (isFailure(result)) {
      throw failure(result, function, subject);
    }
  }

  /** The address that a function returned; 0 if it stands for a failure. */
  public long unlessFailed(long result) {
    return isFailure(result) ? 0 : result;
  }

  private boolean isFailure(long result) {
    return isListed(result) != listsSuccess;
  }

  private boolean isListed(long result) {
    if (result >= low && result <= high) {
      return true;
    }
    for (long other : more) {
      if (result == other) {
        return true;
      }
    }
    return false;
  }

  /** {@code errno} first, because finding the text may change it. */
  private NativeException failure(long result, String function, long subject) {
    long code = errno ? LastErrno.get() : result;
    String said = read(text.address(code, subject));
    return maker.make(said.isEmpty() && errno ? LastErrno.text((int) code) : said, function, code);
  }

  private String read(long address) {
    String said = charset.read(address);
    if (address != 0) {
      release.ifPresent(free -> free.accept(address));
    }
    return said == null ? "" : said;
  }
}
