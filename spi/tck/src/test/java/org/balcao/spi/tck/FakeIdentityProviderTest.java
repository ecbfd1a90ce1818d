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

/** The fake identity provider keeps its contract. */
class FakeIdentityProviderTest
    implements IdentityProviderContract, FakeWithoutPeople<IdentityProvider> {
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
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeWithoutPeople.super.settings());
    settings.put("staff-roles", "picker, packer");
    return settings;
  }

  @Override
  public Map<String, String> signedIn(SignInRequest request, SignInStart start) {
    return FakeIdentityProviderFactory.signedIn(request, Person.NAME);
  }

  @Override
  public Optional<Map<String, String>> denied(SignInRequest request, SignInStart start) {
    return Optional.of(Map.of("state", request.state(), "error", "access_denied"));
  }

  @Override
  public Set<String> expectedRoles() {
    return Set.of("picker", "packer");
  }
}
