package org.balcao.plugin.notifier.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server on the loopback that answers what a test wants, or misbehaves as it wants. */
final class ScriptedRelay implements AutoCloseable {
  /** Instead of an answer: closes the connection. */
  static final String HANG_UP = "hang up";

  /** Instead of an answer: reads on and says nothing. */
  static final String SILENCE = "silence";

  private final ServerSocket server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private volatile SSLContext tls;

  ScriptedRelay() {
    try {
      server = new ServerSocket(0, 10, InetAddress.getByName("localhost"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answers.put("GREETING", "220 relay");
    answers.put("EHLO", "250 relay");
    answers.put("DATA", "354 go on");
    Thread thread = new Thread(this::serve, "scripted-relay");
    thread.setDaemon(true);
    thread.start();
  }

  ScriptedRelay answers(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  ScriptedRelay upgradesWith(SSLContext context) {
    tls = context;
    return answers("EHLO", "250-relay\r\n250 STARTTLS").answers("STARTTLS", "220 go on");
  }

  int port() {
    return server.getLocalPort();
  }

  List<String> commands() {
    return commands;
  }

  List<String> mails() {
    return mails;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        converse(socket);
      } catch (IOException e) {
        // The client or the test closed the connection.
      }
    }
  }

  private void converse(Socket plain) throws IOException {
    Socket socket = plain;
    BufferedReader in = reader(socket);
    if (!answer(socket, "GREETING")) {
      return;
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      commands.add(line);
      String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      if (!answer(socket, verb) || verb.equals("QUIT")) {
        return;
      }
      if (verb.equals("STARTTLS")) {
        SSLSocket upgraded =
            (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        upgraded.setUseClientMode(false);
        socket = upgraded;
        in = reader(socket);
        answers("EHLO", "250 relay");
      }
      if (verb.equals("DATA") && answers.get("DATA").startsWith("354")) {
        mails.add(mail(in));
        if (!answer(socket, ".")) {
          return;
        }
      }
    }
  }

  private static String mail(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  private boolean answer(Socket socket, String command) throws IOException {
    String answer = answers.getOrDefault(command, "250 fine");
    if (answer.equals(HANG_UP)) {
      return false;
    }
    if (!answer.equals(SILENCE)) {
      OutputStream out = socket.getOutputStream();
      out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
    return true;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
