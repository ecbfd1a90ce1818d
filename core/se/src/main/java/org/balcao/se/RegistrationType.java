package org.balcao.se;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.jspecify.annotations.Nullable;

/** {@code PluginRegistration<P>} of a kind: a raw type is no match for what the engine asks for. */
record RegistrationType(PluginKind<?> kind) implements ParameterizedType {
  @Override
  public Type[] getActualTypeArguments() {
    return new Type[] {kind.point()};
  }

  @Override
  public Type getRawType() {
    return PluginRegistration.class;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return null;
  }
}
