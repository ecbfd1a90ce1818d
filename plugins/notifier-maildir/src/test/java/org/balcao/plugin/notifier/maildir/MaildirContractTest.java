package org.balcao.plugin.notifier.maildir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.notification.NotifierProvider;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.NotifierContract;
import org.junit.jupiter.api.io.TempDir;

/** Mail in a folder keeps the contract; the folder is its other end. */
class MaildirContractTest implements NotifierContract {

  @TempDir Path folder;

  @Override
  public NotifierProvider provider() {
    return new MaildirNotifierProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("folder", folder.resolve("mail").toString());
  }

  @Override
  public Optional<String> unreachable() {
    return Optional.of("nobody at nowhere");
  }

  @Override
  public Counterpart counterpart() {
    return () -> {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(file -> file.toString().contains(".eml")).count();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
