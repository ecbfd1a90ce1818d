package org.balcao.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the interface of an extension point, and says how it is configured. The store's registry,
 * its doctor and the generated documentation read it; a plugin author does not use it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExtensionPoint {

  /**
   * The segment after {@code balcao.} in the names of its settings; lower case letters, digits and
   * hyphens.
   */
  String kind();

  /** Where it stands in the store. */
  Side side();

  /** What makes its instances; found by {@link java.util.ServiceLoader} under this name. */
  @SuppressWarnings("rawtypes") // an annotation cannot say PluginProvider<P> of its own target
  Class<? extends PluginProvider> provider();

  /** The types that are shipped, the first of which is the default; none where it is planned. */
  String[] shipped() default {};

  /** The type that is planned to be the default, where none is shipped. */
  String planned() default "";

  /** What the store does where no instance is configured; one sentence. */
  String without();

  /** The part of the store that an extension point belongs to. */
  enum Side {
    /** Behind the counter: orders, money, goods, documents. */
    BACK_OFFICE,
    /** Before the counter: what buyers see and whom they speak to. */
    FRONT_OFFICE,
    /** A rule of the store: a pure function, see {@link Policy}. */
    POLICY,
    /** A place in the store's own processes, see {@link org.balcao.spi.hook}. */
    HOOK
  }
}
