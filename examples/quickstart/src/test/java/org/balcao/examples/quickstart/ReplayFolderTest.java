package org.balcao.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFolderTest {
  @TempDir Path temp;
  private Path path;

  @BeforeEach
  void name() {
    path = temp.resolve("run");
  }

  private Path storeFile() {
    return path.resolve("deep").resolve("store.mv.db");
  }

  private void begin() throws IOException {
    ReplayFolder.open(path, false).begin();
    Files.createDirectories(storeFile().getParent());
    Files.writeString(storeFile(), "a store");
  }

  @Test
  void aNewFolderIsMade() throws IOException {
    assertFalse(ReplayFolder.open(path, false).unfinished());
    assertTrue(Files.isDirectory(path));
  }

  @Test
  void whatWasBrokenOffIsGoneOnWith() throws IOException {
    begin();

    assertTrue(ReplayFolder.open(path, false).unfinished());
    assertTrue(Files.exists(storeFile()));
  }

  @Test
  void whatIsFinishedIsDoneAfresh() throws IOException {
    begin();
    ReplayFolder.open(path, false).finish();

    assertFalse(ReplayFolder.open(path, false).unfinished());
    assertFalse(Files.exists(storeFile()));
  }

  @Test
  void freshForgetsWhatWasBrokenOff() throws IOException {
    begin();

    assertFalse(ReplayFolder.open(path, true).unfinished());
    assertFalse(Files.exists(storeFile()));
  }

  @Test
  void aFolderWithSomethingElseInItIsNeverTouched() throws IOException {
    Files.createDirectories(path);
    Path precious = Files.writeString(path.resolve("thesis.tex"), "years of work");

    assertThrows(IllegalArgumentException.class, () -> ReplayFolder.open(path, true));
    assertEquals("years of work", Files.readString(precious));
  }

  @Test
  void aLinkIsDeletedAndNotWhatItLeadsTo() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Path precious = Files.writeString(elsewhere.resolve("thesis.tex"), "years of work");
    begin();
    Files.createSymbolicLink(path.resolve("link"), elsewhere);

    ReplayFolder.open(path, true);

    assertTrue(Files.exists(precious));
  }
}
