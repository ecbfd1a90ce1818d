package org.balcao.testkit.assertion;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.se.Balcao;

/** What the store should have written to buyers, and what became of it. The newest 500 count. */
public final class MessageAssertion {
  private static final int MOST = 500;

  private final Balcao store;
  private final Predicate<NotificationView> which;
  private final String label;

  MessageAssertion(Balcao store) {
    this(store, message -> true, "messages");
  }

  private MessageAssertion(Balcao store, Predicate<NotificationView> which, String label) {
    this.store = store;
    this.which = which;
    this.label = label;
  }

  /** Only those to that address. */
  public MessageAssertion to(String email) {
    return new MessageAssertion(
        store,
        which.and(message -> message.recipient().equalsIgnoreCase(email)),
        label + " to " + email);
  }

  /** So many of that template were sent. */
  public MessageAssertion exactly(int expected, Template template) {
    return exactly(expected, template, NotificationView.State.SENT);
  }

  /** So many of that template are in that state. */
  public MessageAssertion exactly(int expected, Template template, NotificationView.State state) {
    long actual = in(state).stream().filter(m -> m.template() == template).count();
    if (actual != expected) {
      String what = " " + template.code() + " " + state.name().toLowerCase(Locale.ROOT);
      throw Failure.of(label, expected + what, actual + what, there());
    }
    return this;
  }

  /** So many were sent, of whatever template. */
  public MessageAssertion exactly(int expected) {
    int actual = in(NotificationView.State.SENT).size();
    if (actual != expected) {
      throw Failure.of(label, expected + " sent", actual + " sent", there());
    }
    return this;
  }

  /** None was sent. */
  public MessageAssertion none() {
    return exactly(0);
  }

  private List<NotificationView> in(NotificationView.State state) {
    return store.notifications().list(Reader.STAFF, state, MOST).stream().filter(which).toList();
  }

  private String there() {
    String all =
        List.of(NotificationView.State.values()).stream()
            .flatMap(state -> in(state).stream())
            .map(
                m ->
                    "\n  "
                        + m.template().code()
                        + " to "
                        + m.recipient()
                        + " "
                        + m.state()
                        + m.reason().map(reason -> " (" + reason + ")").orElse(""))
            .collect(Collectors.joining());
    return all.isEmpty() ? "there are none at all" : "there are" + all;
  }
}
