package org.balcao.spi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ProviderRef;

/**
 * Somebody, as the provider knows them. Its {@code toString} shows no personal data.
 *
 * @param subject the provider's name for the person, never given to another; what the store knows
 *     them by
 * @param name for the screen
 * @param email where the provider proved it
 * @param groups the provider's own words, from which roles are made
 * @param claims what else the provider says, for the store's audit
 * @param strength the provider's word for how they proved who they are ({@code acr})
 * @param authenticatedAt when they did
 * @param expires until when it counts, after {@code authenticatedAt}
 * @param session the provider's name for the session, where it can end one
 */
public record Identity(
    ProviderRef subject,
    String name,
    Optional<String> email,
    Set<String> groups,
    Map<String, List<String>> claims,
    Optional<String> strength,
    Instant authenticatedAt,
    Instant expires,
    Optional<ProviderRef> session) {
  /** Copies the collections; refuses one that never counts. */
  public Identity {
    groups = Set.copyOf(groups);
    claims = Map.copyOf(claims);
    if (!expires.isAfter(authenticatedAt)) {
      throw new IllegalArgumentException("an identity counts for a while");
    }
  }

  @Override
  public String toString() {
    return "Identity[" + subject + "]";
  }
}
