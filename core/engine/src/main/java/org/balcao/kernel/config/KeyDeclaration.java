package org.balcao.kernel.config;

import java.util.List;

/**
 * The keys that one feature reads. Found by {@link java.util.ServiceLoader} under this name, so
 * that a configuration can be checked before anything is made; the class is public and has a public
 * constructor without parameters. An application that reads keys of its own below {@code balcao.}
 * declares them in the same way.
 */
public interface KeyDeclaration {

  /** Every key of the feature. */
  List<ConfigKey<?>> keys();
}
