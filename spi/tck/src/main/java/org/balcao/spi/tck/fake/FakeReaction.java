package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.hook.Happening;
import org.balcao.spi.hook.Reaction;

/** One of the reactions that write down which orders were placed and delivered. */
final class FakeReaction extends FakePlugin implements Reaction, FakeEffect<Reaction.Reacted> {

  private static final Pattern EMAIL = Pattern.compile("\"email\":\"([^\"]+)\"");

  FakeReaction(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "reaction";
  }

  @Override
  public Set<String> events() {
    return Set.of("OrderPlaced", "OrderDelivered");
  }

  @Override
  public Outcome<Reacted> react(Happening happening, CallContext context) {
    return perform(happening, person(happening), context, ref -> Outcome.done(new Reacted(), ref));
  }

  private static Optional<FakePerson> person(Happening happening) {
    Matcher email = EMAIL.matcher(happening.details());
    return email.find() ? Optional.of(FakePerson.guest(email.group(1))) : Optional.empty();
  }
}
