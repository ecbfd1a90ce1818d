package org.balcao.frontoffice.notification;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;

/**
 * Looks values up in maps and nowhere else: a template reaches no object's methods, and a name that
 * there is no value for is a mistake in the template, not an empty text.
 */
final class StrictValues extends AbstractObjectHandler {
  @Override
  public Wrapper find(String name, List<Object> scopes) {
    return given -> value(name, given);
  }

  @Override
  public Binding createBinding(String name, TemplateContext context, Code code) {
    return scopes -> value(name, scopes);
  }

  private static Object value(String name, List<Object> scopes) {
    if (name.equals(".")) {
      return scopes.get(scopes.size() - 1);
    }
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i) instanceof Map<?, ?> map) {
        Object value = map.get(name);
        if (value != null) {
          return value;
        }
      }
    }
    throw new MustacheException("there is no value '" + name + "' for this template");
  }
}
