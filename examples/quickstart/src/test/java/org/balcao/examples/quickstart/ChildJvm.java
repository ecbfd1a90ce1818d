package org.balcao.examples.quickstart;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this module in a process of its own, which a test may kill. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader errors;

  private ChildJvm(Process process) {
    this.process = process;
    this.errors = process.errorReader();
  }

  /** Starts a main class in a folder; what it prints goes into a file. */
  static ChildJvm start(Path folder, File output, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A short life: what the second compiler gains it never gets back.
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    String logging = System.getProperty("java.util.logging.config.file");
    if (logging != null) {
      command.add("-Djava.util.logging.config.file=" + logging);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ChildJvm(
        new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output).start());
  }

  /** The next line on its standard error; {@code null} when there is none any more. */
  String line() throws IOException {
    return errors.readLine();
  }

  /** Ends it as a power cut would, as far as the process is concerned. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end. */
  int status() throws IOException, InterruptedException {
    StringBuilder said = new StringBuilder();
    for (String line = line(); line != null; line = line()) {
      said.append(line).append('\n');
    }
    int status = process.waitFor();
    if (status != 0) {
      System.err.println(said);
    }
    return status;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
