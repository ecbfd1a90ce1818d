package org.balcao.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The permissions that features ask for: the public constants of the types of all beans, so that an
 * application's own features belong to them without being told.
 */
@ApplicationScoped
class KnownPermissions {
  private final BeanManager beans;
  private volatile @Nullable Set<Permission> known;

  @Inject
  KnownPermissions(BeanManager beans) {
    this.beans = beans;
  }

  /** For the container's proxy. */
  @SuppressWarnings({"NullAway", "unused"})
  KnownPermissions() {
    this.beans = null;
  }

  Set<Permission> all() {
    Set<Permission> found = known;
    if (found == null) {
      found = find();
      known = found;
    }
    return found;
  }

  private Set<Permission> find() {
    Set<Permission> found = new TreeSet<>(Comparator.comparing(Permission::name));
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .flatMap(bean -> bean.getTypes().stream())
        .distinct()
        .forEach(type -> add(type, found));
    return found;
  }

  private static void add(Type type, Set<Permission> found) {
    if (!(type instanceof Class<?> declaring) || !Modifier.isPublic(declaring.getModifiers())) {
      return;
    }
    for (Field field : declaring.getDeclaredFields()) {
      if (field.getType() == Permission.class
          && Modifier.isStatic(field.getModifiers())
          && Modifier.isPublic(field.getModifiers())) {
        try {
          found.add((Permission) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(field + " cannot be read", e);
        }
      }
    }
  }
}
