package com.example.mail;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Notifier.Receipt;

/**
 * The gateway's HTTP interface, and the one place that decides what each of its answers means. The
 * rule: say that nothing happened only where that is certain.
 */
final class Gateway {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
  private final URI url;
  private final String token;

  Gateway(URI url, String token) {
    this.url = url;
    this.token = token;
  }

  /** Sends a message. */
  Outcome<Receipt> post(Map<String, String> form, CallContext context) {
    HttpRequest request =
        request(url + "/messages", context)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Form.write(form)))
            .build();
    try {
      return answer(client.send(request, HttpResponse.BodyHandlers.ofString()), context);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      // No connection: nothing was sent. (Messages of exceptions may hold data; they stay here.)
      return Outcome.notApplied(FailureKind.CONNECTION, "the gateway cannot be reached");
    } catch (IOException e) {
      return Outcome.unknown(
          context.key(), FailureKind.TIMEOUT_AFTER_SEND, "the gateway's answer was lost");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.unknown(
          context.key(), FailureKind.TIMEOUT_AFTER_SEND, "the store did not wait any longer");
    }
  }

  /** Finds out what became of a message. */
  Outcome<Receipt> find(OperationKey key, CallContext context) {
    HttpRequest request =
        request(url + "/messages?" + Form.write(Map.of("reference", key.value())), context)
            .GET()
            .build();
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() == 404) {
        return Outcome.notApplied(FailureKind.NOT_FOUND, "the gateway has no such message");
      }
      return answer(response, context);
    } catch (IOException e) {
      // A question that was not answered leaves it open; the store asks again.
      return Outcome.unknown(key, FailureKind.CONNECTION, "the gateway could not be asked");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.unknown(key, FailureKind.CONNECTION, "the store did not wait any longer");
    }
  }

  private HttpRequest.Builder request(String uri, CallContext context) {
    return HttpRequest.newBuilder(URI.create(uri))
        .timeout(context.timeout())
        .header("Authorization", "Bearer " + token);
  }

  private static Outcome<Receipt> answer(HttpResponse<String> response, CallContext context) {
    Map<String, String> body = Form.read(response.body());
    int status = response.statusCode();
    if (status == 200 || status == 202) {
      return Optional.ofNullable(body.get("id"))
          .filter(id -> !id.isBlank() && id.length() <= 255)
          .map(id -> Outcome.done(new Receipt(), new ProviderRef(id)))
          .orElseGet(
              () ->
                  Outcome.unknown(
                      context.key(), FailureKind.MALFORMED_RESPONSE, "accepted without an id"));
    }
    if (status == 401 || status == 403) {
      return Outcome.notApplied(
          FailureKind.AUTHENTICATION, "the gateway refuses the token; check the setting 'token'");
    }
    if (status == 429 || status == 503) {
      return new Outcome.NotApplied<>(
          status == 429 ? FailureKind.RATE_LIMITED : FailureKind.MAINTENANCE,
          retryAfter(response),
          "the gateway asks to wait");
    }
    if (status >= 400 && status < 500) {
      String code = body.getOrDefault("error", "status-" + status);
      return Outcome.rejected(rejection(code), code, "the gateway refuses the message");
    }
    return Outcome.unknown(
        context.key(), FailureKind.PROVIDER_ERROR, "the gateway failed with status " + status);
  }

  /** Gateways add codes; one that we do not know is passed on as it is. */
  private static RejectionKind rejection(String code) {
    return switch (code) {
      case "unknown-mailbox", "blocked-mailbox" -> RejectionKind.DECLINED;
      case "reference-reused" -> RejectionKind.CONFLICT;
      case "invalid-address", "text-too-long" -> RejectionKind.INVALID_REQUEST;
      default -> RejectionKind.UNRECOGNIZED;
    };
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }
}
