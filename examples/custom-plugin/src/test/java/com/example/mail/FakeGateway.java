package com.example.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.spi.tck.Counterpart;

/**
 * A gateway of our own that behaves as the real one is documented, over real HTTP: it sends once per
 * reference, and can be told to misbehave.
 */
final class FakeGateway implements Counterpart, AutoCloseable {
  static final String TOKEN = "token-of-the-tests";

  /** A message that left. */
  record Sent(String reference, String to, String subject, String text) {}

  /** What to answer instead of doing it. */
  record Refusal(int status, String body, Map<String, String> headers) {
    static Refusal of(int status, String body) {
      return new Refusal(status, body, Map.of());
    }
  }

  private final HttpServer server;
  private final ThreadPoolExecutor workers = (ThreadPoolExecutor) Executors.newFixedThreadPool(16);
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final AtomicReference<Refusal> refusal = new AtomicReference<>();
  private volatile boolean losesAnswer;
  private volatile boolean garblesAnswer;
  private volatile CountDownLatch stalled = new CountDownLatch(0);

  FakeGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/messages", this::handle);
    // All from the start: the contract looks for threads that the plugin leaves behind.
    workers.prestartAllCoreThreads();
    server.setExecutor(workers);
    server.start();
  }

  URI url() {
    return URI.create(
        "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** The next request is answered with this, and does nothing. */
  void refuseNext(Refusal next) {
    refusal.set(next);
  }

  @Override
  public long effects() {
    return sent.size();
  }

  /** The next message is sent, and the connection breaks before the answer. */
  @Override
  public boolean loseNextAnswer() {
    losesAnswer = true;
    return true;
  }

  /** The next message is sent, and the answer is nonsense. */
  @Override
  public boolean garbleNextAnswer() {
    garblesAnswer = true;
    return true;
  }

  /** Requests are taken, and nothing follows. */
  @Override
  public boolean stall() {
    stalled = new CountDownLatch(1);
    return true;
  }

  @Override
  public void resume() {
    stalled.countDown();
  }

  private void await() {
    try {
      stalled.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (stalled.getCount() > 0) {
        await();
        return;
      }
      Refusal refused = refusal.getAndSet(null);
      if (refused != null) {
        answer(exchange, refused);
      } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        answer(exchange, Refusal.of(401, "error=token"));
      } else if (exchange.getRequestMethod().equals("GET")) {
        answer(exchange, find(Form.read(exchange.getRequestURI().getRawQuery())));
      } else {
        Refusal answer = send(Form.read(body));
        if (losesAnswer) {
          losesAnswer = false;
          return;
        }
        answer(exchange, garblesAnswer ? Refusal.of(202, "<html>so much for that") : answer);
        garblesAnswer = false;
      }
    }
  }

  private synchronized Refusal send(Map<String, String> form) {
    Sent wanted = new Sent(form.get("reference"), form.get("to"), form.get("subject"), form.get("text"));
    if (!wanted.to().matches("[^@\\s]+@[^@\\s]+")) {
      return Refusal.of(422, "error=invalid-address");
    }
    if (wanted.to().startsWith("nobody@")) {
      return Refusal.of(422, "error=unknown-mailbox");
    }
    for (Sent earlier : sent) {
      if (Objects.equals(earlier.reference(), wanted.reference())) {
        return earlier.equals(wanted)
            ? Refusal.of(200, "id=" + id(earlier))
            : Refusal.of(409, "error=reference-reused");
      }
    }
    sent.add(wanted);
    return Refusal.of(202, "id=" + id(wanted) + "&added=later");
  }

  private Refusal find(Map<String, String> query) {
    return sent.stream()
        .filter(message -> message.reference().equals(query.get("reference")))
        .findFirst()
        .map(message -> Refusal.of(200, "id=" + id(message)))
        .orElse(Refusal.of(404, "error=not-found"));
  }

  static String id(Sent message) {
    return "mail-" + message.reference();
  }

  private static void answer(HttpExchange exchange, Refusal answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    new HashMap<>(answer.headers()).forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    resume();
    server.stop(0);
    workers.shutdownNow();
  }
}
