package org.balcao.plugin.fraud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as an operator types them. */
class FraudModelCommandTest {
  @TempDir Path folder;

  private String out = "";
  private String err = "";

  private int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int status =
        FraudModelCommand.run(
            List.of(arguments),
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    List<String> lines = out.lines().toList();
    assertTrue(lines.get(lines.size() - 1).startsWith("RESULT {"), "the last line is the result");
    assertTrue(out.contains("\"ok\":" + (status == 0)), "the result says how it ended");
    return status;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void fromNoFileToScoresInFourCommands() {
    assertEquals(0, run("generate", "--out", path("o.csv"), "--rows", "1500"));
    assertEquals(
        0,
        run(
            "train",
            "--data",
            path("o.csv"),
            "--label",
            "class",
            "--positive",
            "1",
            "--time",
            "purchase_time",
            "--signup",
            "signup_time",
            "--id",
            "user_id",
            "--exclude",
            "sex,age",
            "--types",
            "source=category",
            "--trees",
            "10",
            "--seed",
            "7",
            "--out",
            path("m.bin")),
        () -> err);
    assertTrue(err.contains("grew 10 of 10 trees"), "it shows how far it is");
    assertEquals(0, run("show", "--model", path("m.bin")));
    assertTrue(out.contains("\"seed\":7") && !out.contains("sex: "), out);
    assertEquals(
        0, run("score", "--data", path("o.csv"), "--model", path("m.bin"), "--out", path("s.csv")));
    assertTrue(out.contains("\"orders\":1500") && out.contains("\"declined\":0"), out);
    assertTrue(Files.exists(folder.resolve("s.csv")));
  }

  @Test
  void aCommandThatIsNotUnderstoodSaysWhatThereIs() {
    assertEquals(2, run("predict"));
    assertTrue(err.contains("usage: train"));
    assertEquals(2, run("train", "--data", path("o.csv"), "--lable", "class"));
    assertTrue(err.contains("--lable") && err.contains("--label"), err);
    assertEquals(2, run("train", "--data", path("o.csv")));
    assertTrue(err.contains("--out is needed"), err);
    assertEquals(2, run("train", "--data", "o", "--out", "m", "--trees", "0"));
    assertEquals(2, run("train", "--data", "o", "--out", "m", "--cost-false-positive", "2"));
    assertEquals(2, run("score", "--data", "o", "--model", "m", "--out", "s", "--review-at", "2"));
  }

  @Test
  void anErrorNamesTheFileTheLineAndTheColumn() throws IOException {
    assertEquals(1, run("train", "--data", path("none.csv"), "--out", path("m.bin")));
    assertTrue(err.contains("none.csv"));
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, "a,b,class\n1,2,0\n1,2,3,1\n");
    assertEquals(1, run("train", "--data", path("bad.csv"), "--out", path("m.bin")));
    assertTrue(err.contains("line 3") && err.contains("4 values under 3 columns"), err);
    Files.writeString(file, "a,b,class\n1,2,0\n1,2,1\n");
    assertEquals(
        1, run("train", "--data", path("bad.csv"), "--label", "fraud", "--out", path("m.bin")));
    assertTrue(err.contains("no column 'fraud'") && err.contains("a, b, class"), err);
    assertEquals(
        1, run("train", "--data", path("bad.csv"), "--positive", "yes", "--out", path("m.bin")));
    assertTrue(err.contains("'yes'") && err.contains("class"), err);
    Files.writeString(file, "a,b,class\n1,2,0\n2,3,1\n4,2,1\n");
    assertEquals(1, run("train", "--data", path("bad.csv"), "--out", path("m.bin")));
    assertTrue(err.contains("20 of each are needed"), err);
    assertFalse(Files.exists(folder.resolve("m.bin")), "nothing was written");
  }
}
