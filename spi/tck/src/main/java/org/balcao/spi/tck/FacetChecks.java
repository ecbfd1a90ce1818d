package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** What an instance says that it can do. */
public interface FacetChecks<P extends Plugin> extends Subject<P> {

  /**
   * Exactly the facets that the author lists are present, on every instance of the same settings,
   * also later.
   */
  @Test
  default void facetsAreAsDeclared() {
    try (Bench<P> bench = new Bench<>(this)) {
      Set<String> declared = new TreeSet<>(facets());
      assertEquals(declared, Facets.of(extensionPoint(), bench.plugin()), "facets");
      assertEquals(
          declared, Facets.of(extensionPoint(), bench.plugin()), "facets, when asked again");
      assertEquals(
          declared, Facets.of(extensionPoint(), bench.second()), "facets of another instance");
    }
  }
}
