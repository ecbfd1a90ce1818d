package org.balcao.kernel.plugin;

import java.util.List;
import org.balcao.kernel.BalcaoException;

/** No instance of that name is configured. */
public final class UnknownPluginException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  UnknownPluginException(PluginKind<?> kind, String name, List<String> configured) {
    super(
        "BAL-PLG002",
        "there is no instance '"
            + name
            + "' of "
            + kind
            + "; "
            + (configured.isEmpty()
                ? "none is configured"
                : "configured are " + String.join(", ", configured))
            + ". Set balcao."
            + kind
            + "."
            + name
            + ".type, or use one that there is");
  }
}
