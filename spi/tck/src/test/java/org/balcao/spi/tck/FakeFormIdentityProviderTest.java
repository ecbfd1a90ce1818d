package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.identity.SignInRequest;
import org.balcao.spi.identity.SignInStart;
import org.balcao.spi.tck.fake.FakeIdentityProviderFactory;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake identity provider keeps its contract where people sign in on the store's own page. */
class FakeFormIdentityProviderTest
    implements IdentityProviderContract, FakeSubject<IdentityProvider> {
  private final FakeIdentityProviderFactory fake = new FakeIdentityProviderFactory();

  @Override
  public FakeProvider<IdentityProvider> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return IdentityBreakages.all();
  }

  @Override
  public Set<String> facets() {
    return Set.of();
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put("form", "true");
    settings.put("without", "logouts, webhooks, personalData");
    return settings;
  }

  @Override
  public Map<String, String> signedIn(SignInRequest request, SignInStart start) {
    return Map.of("name", Person.NAME, "password", FakeIdentityProviderFactory.PASSWORD);
  }

  @Override
  public Optional<Map<String, String>> denied(SignInRequest request, SignInStart start) {
    return Optional.of(Map.of("name", Person.NAME, "password", "another-password"));
  }
}
