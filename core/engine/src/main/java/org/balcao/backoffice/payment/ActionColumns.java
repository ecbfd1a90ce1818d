package org.balcao.backoffice.payment;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.balcao.kernel.persistence.Row;
import org.balcao.spi.CustomerAction;
import org.jspecify.annotations.Nullable;

/** What a buyer has to do, as three columns. */
record ActionColumns(@Nullable Kind kind, @Nullable String text, @Nullable Instant expires) {
  /** No page address, code or instruction that a buyer could follow is longer. */
  private static final int LONGEST = 20_000;

  private static final ActionColumns NONE = new ActionColumns(null, null, null);

  /** Which action it is. */
  enum Kind {
    REDIRECT,
    PAY_CODE,
    INSTRUCTIONS
  }

  static ActionColumns of(Optional<CustomerAction> action) {
    return action.map(ActionColumns::of).filter(ActionColumns::fits).orElse(NONE);
  }

  private static ActionColumns of(CustomerAction action) {
    if (action instanceof CustomerAction.Redirect redirect) {
      return new ActionColumns(Kind.REDIRECT, Objects.toString(redirect.url(), null), null);
    }
    if (action instanceof CustomerAction.PayCode code) {
      return new ActionColumns(Kind.PAY_CODE, code.payload(), code.expires());
    }
    return new ActionColumns(
        Kind.INSTRUCTIONS, ((CustomerAction.Instructions) action).text(), null);
  }

  /** A plugin may have left something out; the buyer then finds the way on the provider's side. */
  private boolean fits() {
    return text != null && text.length() <= LONGEST && (kind != Kind.PAY_CODE || expires != null);
  }

  static Optional<CustomerAction> read(Row row) throws SQLException {
    if (row.textOrNull("action_kind") == null) {
      return Optional.empty();
    }
    String text = row.text("action_text");
    return Optional.of(
        switch (row.constant("action_kind", Kind.class)) {
          case REDIRECT -> new CustomerAction.Redirect(URI.create(text));
          case PAY_CODE -> new CustomerAction.PayCode(text, row.instant("action_expires"));
          case INSTRUCTIONS -> new CustomerAction.Instructions(text);
        });
  }
}
