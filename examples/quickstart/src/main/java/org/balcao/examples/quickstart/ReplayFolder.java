package org.balcao.examples.quickstart;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run. A marker file in it says whether the run has ended, and that the folder is
 * ours to delete.
 */
final class ReplayFolder {
  private static final String RUNNING = "running";
  private static final String FINISHED = "finished";

  private final Path folder;
  private final Path marker;

  private ReplayFolder(Path folder) {
    this.folder = folder;
    this.marker = folder.resolve("replay.state");
  }

  /**
   * Opens a folder for a run: one that an earlier run finished, or any with {@code fresh}, is
   * emptied; one that a run left unfinished is gone on with.
   *
   * @throws IllegalArgumentException if there is something in it that no run has put there
   */
  static ReplayFolder open(Path path, boolean fresh) throws IOException {
    ReplayFolder opened = new ReplayFolder(path.toAbsolutePath().normalize());
    if (Files.exists(opened.folder)) {
      if (!Files.exists(opened.marker) && !opened.empty()) {
        throw new IllegalArgumentException(
            "the folder " + opened.folder + " holds something else; name another or an empty one");
      }
      if (fresh || !opened.unfinished()) {
        opened.delete();
      }
    }
    Files.createDirectories(opened.folder);
    return opened;
  }

  Path path() {
    return folder;
  }

  /** Whether a run was broken off in it. */
  boolean unfinished() throws IOException {
    return Files.exists(marker) && Files.readString(marker).strip().equals(RUNNING);
  }

  void begin() throws IOException {
    Files.writeString(marker, RUNNING + "\n");
  }

  void finish() throws IOException {
    Files.writeString(marker, FINISHED + "\n");
  }

  private boolean empty() throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** The marker goes last, and tells of no run to go on with: a deletion may be broken off. */
  private void delete() throws IOException {
    finish();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(marker)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (!directory.equals(folder)) {
              Files.delete(directory);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Files.deleteIfExists(marker);
  }
}
