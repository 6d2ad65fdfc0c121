package io.cgen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attempt to open a library at each place where it may be, with an account of all of them. */
final class LibrarySearch {
  private final String name;
  private final String header;
  private final NativeLinker linker;
  private final List<String> tried = new ArrayList<>();

  LibrarySearch(String name, String header, NativeLinker linker) {
    this.name = name;
    this.header = header;
    this.linker = linker;
  }

  /**
   * The library, opened from the first place where that is possible.
   *
   * @throws UnsatisfiedLinkError listing what was tried, and what to set
   */
  NativeLinker.OpenLibrary open(LibraryPlaces places) {
    for (LibraryPlaces.Place place : places.inOrder()) {
      for (LibraryPlaces.Candidate candidate : candidates(place)) {
        Optional<NativeLinker.OpenLibrary> opened = attempt(candidate);
        if (opened.isPresent()) {
          return opened.get();
        }
      }
    }
    throw new UnsatisfiedLinkError(account());
  }

  private List<LibraryPlaces.Candidate> candidates(LibraryPlaces.Place place) {
    try {
      List<LibraryPlaces.Candidate> candidates = place.candidates().get();
      if (candidates.isEmpty()) {
        tried.add(place.description() + ": nothing there");
      }
      return candidates;
    } catch (LibraryPlaces.UnusablePlace unusable) {
      tried.add(place.description() + ": " + unusable.getMessage());
      return List.of();
    }
  }

  private Optional<NativeLinker.OpenLibrary> attempt(LibraryPlaces.Candidate candidate) {
    if (candidate.isFile() && !Files.exists(Path.of(candidate.file()))) {
      tried.add(candidate + ": no such file");
      return Optional.empty();
    }
    if (candidate.isFile() && isText(Path.of(candidate.file()))) {
      tried.add(candidate + ": a linker script, not a library");
      return Optional.empty();
    }
    try {
      return Optional.of(linker.open(candidate.file()));
    } catch (UnsatisfiedLinkError refused) {
      tried.add(candidate + ": " + refused.getMessage());
      return Optional.empty();
    } catch (IllegalCallerException denied) {
      throw NativeAccess.forbidden(denied, LibrarySearch.class);
    }
  }

  /**
   * Development packages install some {@code libNAME.so} as text for the linker. The virtual
   * machine would complain on the console about such a file, so it is not offered.
   */
  private static boolean isText(Path file) {
    if (!Platform.CURRENT.os().equals("linux")) {
      return false;
    }
    try (InputStream content = Files.newInputStream(file)) {
      return content.read() != 0x7F;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private String account() {
    StringBuilder text = new StringBuilder();
    text.append("Library ").append(name).append(" (functions of ").append(header);
    text.append(") was not found. Tried, in this order:");
    for (String attempt : tried) {
      text.append("\n  ").append(attempt);
    }
    return text.append("\nSet -Dcgen.library.")
        .append(name)
        .append("=/path/of/")
        .append(Platform.CURRENT.libraryFile(name))
        .append(", or the environment variable ")
        .append(LibraryPlaces.FOLDERS_VARIABLE)
        .append(" to the folders to look in.")
        .toString();
  }
}
