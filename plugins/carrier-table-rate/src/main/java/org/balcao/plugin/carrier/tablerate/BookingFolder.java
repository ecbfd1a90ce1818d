package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * Where bookings are kept: {@code bookings/<xy>/<name>.booking}, beside it {@code <name>.handover}
 * once it was handed over or given back, and {@code manifests/<number>.manifest}.
 */
record BookingFolder(Path root) {

  void create() throws IOException {
    Files.createDirectories(bookings());
    Files.createDirectories(root.resolve("manifests"));
  }

  /** Keeps a booking, unless one of its name is there. */
  void keep(BookingRecord booking) throws IOException {
    OnceFiles.create(
        file(booking.name(), "booking"), BookingText.write(booking), booking.bookedAt());
  }

  Optional<BookingRecord> find(String name) throws IOException {
    Optional<String> content = OnceFiles.read(file(name, "booking"));
    return content.isPresent() ? Optional.of(BookingText.read(content.get())) : Optional.empty();
  }

  /** The booking of a reference; nothing where that is not one of ours. */
  Optional<BookingRecord> find(ProviderRef ref) throws IOException {
    return ref.id().matches("[0-9a-z]{26}") ? find(ref.id()) : Optional.empty();
  }

  /** Hands a booking over or gives it back, unless that was done before. */
  boolean close(String name, Handover handover) throws IOException {
    return OnceFiles.create(file(name, "handover"), handover.write(), handover.at());
  }

  /** Takes a handover back that turned out to be incomplete. */
  void reopen(String name) throws IOException {
    Files.deleteIfExists(file(name, "handover"));
  }

  Optional<Handover> handover(String name) throws IOException {
    Optional<String> content = OnceFiles.read(file(name, "handover"));
    return content.isPresent() ? Optional.of(Handover.read(content.get())) : Optional.empty();
  }

  boolean hasManifest(String number) {
    return Files.exists(manifest(number));
  }

  void keepManifest(String number, String content, Instant at) throws IOException {
    OnceFiles.create(manifest(number), content, at);
  }

  /** Where drivers' confirmations are put. */
  Path deliveries() {
    return root.resolve("deliveries");
  }

  boolean isWritable() {
    return Files.isWritable(bookings());
  }

  /** Deletes all records that are older, since they hold people's addresses. */
  void forgetBefore(Instant limit) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isRecord(file) && attributes.lastModifiedTime().toInstant().isBefore(limit)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isRecord(Path file) {
    return file.toString().matches(".*\\.(booking|handover|manifest|tmp)");
  }

  private Path bookings() {
    return root.resolve("bookings");
  }

  private Path file(String name, String kind) {
    return bookings().resolve(name.substring(0, 2)).resolve(name + "." + kind);
  }

  private Path manifest(String number) {
    return root.resolve("manifests").resolve(number + ".manifest");
  }
}
