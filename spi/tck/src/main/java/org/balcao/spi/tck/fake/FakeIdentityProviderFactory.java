package org.balcao.spi.tck.fake;

import java.util.Map;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.identity.IdentityProviderFactory;
import org.balcao.spi.identity.SignInRequest;

/**
 * Makes identity providers in memory. Whoever asks is let in, as one of the group {@value #GROUP},
 * by a redirect; where the setting {@code form} is {@code true}, by the password {@value
 * #PASSWORD}.
 */
public final class FakeIdentityProviderFactory extends FakeProvider<IdentityProvider>
    implements IdentityProviderFactory {

  /** The group of all who are let in. */
  public static final String GROUP = "staff";

  /** The password of all, where there is a form. */
  public static final String PASSWORD = "fake-password-71b0c2";

  /** With a world of its own. */
  public FakeIdentityProviderFactory() {
    super(
        "Fake identity provider",
        Setting.withDefault(
            "form", SettingType.BOOLEAN, "false", "Whether people sign in on the store's page."),
        Setting.optional("staff-roles", SettingType.LIST, "Roles of the group; none if not set."));
  }

  @Override
  protected IdentityProvider make(FakeDesk desk) {
    return new FakeIdentityProvider(desk);
  }

  /** What the browser of somebody who signed in by a redirect brings back. */
  public static Map<String, String> signedIn(SignInRequest request, String name) {
    return Map.of("state", request.state(), "code", FakeCode.of(request, name).text());
  }
}
