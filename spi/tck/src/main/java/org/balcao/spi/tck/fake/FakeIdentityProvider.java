package org.balcao.spi.tck.fake;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.identity.Identity;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.identity.Logouts;
import org.balcao.spi.identity.SignInRequest;
import org.balcao.spi.identity.SignInReturn;
import org.balcao.spi.identity.SignInStart;

/** An identity provider in memory. */
final class FakeIdentityProvider extends FakePlugin implements IdentityProvider {
  FakeIdentityProvider(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Outcome<SignInStart> begin(SignInRequest request, CallContext context) {
    return desk().answer(context, () -> isForm() ? form() : redirect(request));
  }

  private boolean isForm() {
    return desk().settings().flag("form");
  }

  private static SignInStart form() {
    return new SignInStart.Form(
        List.of(
            new SignInStart.Field("name", SignInStart.FieldKind.NAME),
            new SignInStart.Field("password", SignInStart.FieldKind.PASSWORD)));
  }

  private static SignInStart redirect(SignInRequest request) {
    return new SignInStart.Redirect(
        URI.create(
            "https://identity.example/authorize?response_type=code&code_challenge_method=S256"
                + parameter("redirect_uri", request.returnTo().toString())
                + parameter("state", request.state())
                + parameter("nonce", request.nonce())
                + parameter("code_challenge", request.codeChallenge())));
  }

  private static String parameter(String name, String value) {
    return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public Outcome<Identity> complete(SignInReturn returned, CallContext context) {
    return desk()
        .ask(
            context,
            () ->
                isForm()
                    ? byPassword(returned.parameters(), context.now())
                    : byCode(returned, context.now()));
  }

  private static Outcome<Identity> byPassword(Map<String, String> parameters, Instant now) {
    String name = parameters.getOrDefault("name", "");
    String password = parameters.get("password");
    if (name.isEmpty() || password == null) {
      return Outcome.rejected(RejectionKind.INVALID_REQUEST, "incomplete", "something is missing");
    }
    return password.equals(FakeIdentityProviderFactory.PASSWORD)
        ? known(name, now)
        : declined("name or password is wrong");
  }

  private static Outcome<Identity> byCode(SignInReturn returned, Instant now) {
    if (returned.parameters().containsKey("error")) {
      return declined("the provider let nobody in");
    }
    Optional<FakeCode> code = FakeCode.in(returned);
    if (code.isEmpty()) {
      return Outcome.rejected(RejectionKind.INVALID_REQUEST, "unreadable", "there is no code");
    }
    return code.get().isOf(returned)
        ? known(code.get().name(), now)
        : Outcome.rejected(
            RejectionKind.INVALID_REQUEST, "mismatch", "the code is of another sign-in");
  }

  private static Outcome<Identity> declined(String why) {
    return Outcome.rejected(RejectionKind.DECLINED, "access_denied", why);
  }

  private static Outcome<Identity> known(String name, Instant now) {
    ProviderRef subject = new ProviderRef("subject-" + Integer.toHexString(name.hashCode()));
    return Outcome.done(
        new Identity(
            subject,
            name,
            Optional.empty(),
            Set.of(FakeIdentityProviderFactory.GROUP),
            Map.of(),
            Optional.empty(),
            now,
            now.plus(Duration.ofHours(8)),
            Optional.of(new ProviderRef("session-of-" + subject))),
        subject);
  }

  @Override
  public Set<String> roles(Identity identity) {
    return identity.groups().contains(FakeIdentityProviderFactory.GROUP)
        ? Set.copyOf(desk().settings().list("staff-roles"))
        : Set.of();
  }

  @Override
  public Optional<Logouts> logouts() {
    return desk().facet("logouts", new Ending());
  }

  /** Has a page for it. */
  private final class Ending implements Logouts {
    @Override
    public Outcome<LogoutPage> logout(LogoutRequest request, CallContext context) {
      return desk().answer(context, () -> page(request));
    }

    private static LogoutPage page(LogoutRequest request) {
      return new LogoutPage(
          URI.create(
              "https://identity.example/logout?client_id=shop"
                  + parameter("post_logout_redirect_uri", request.returnTo().toString())
                  + parameter("state", request.state())));
    }
  }
}
