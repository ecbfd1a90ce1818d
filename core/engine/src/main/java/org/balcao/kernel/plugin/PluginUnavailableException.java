package org.balcao.kernel.plugin;

import org.balcao.kernel.BalcaoException;
import org.balcao.spi.FailureKind;

/** A plugin gave no answer to a question that needs no provider. It may give one later. */
public final class PluginUnavailableException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  private final FailureKind kind;

  PluginUnavailableException(PluginKind<?> of, String name, FailureKind kind, String diagnostic) {
    super("BAL-PLG004", of + " '" + name + "' gives no answer: " + diagnostic);
    this.kind = kind;
  }

  /** What went wrong. */
  public FailureKind kind() {
    return kind;
  }
}
