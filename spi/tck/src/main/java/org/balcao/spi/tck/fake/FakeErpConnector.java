package org.balcao.spi.tck.fake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.erp.ErpArticle;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.erp.ErpCustomer;
import org.balcao.spi.erp.ErpDocument;
import org.balcao.spi.erp.ErpOrderNews;
import org.balcao.spi.erp.ErpPrice;
import org.balcao.spi.erp.ErpStock;

/** A connector to a system in memory. */
final class FakeErpConnector extends FakePlugin
    implements ErpConnector, FakeEffect<ErpConnector.Pushed> {

  /** What the system has under a number. */
  record There(ProviderRef ref, int revision) {

    /** With that revision, unless there is a later one. */
    There with(int pushed) {
      return new There(ref, Math.max(revision, pushed));
    }
  }

  /** By kind and number; changed only within {@link FakeDesk#perform}, which runs alone. */
  private final Map<String, There> there;

  FakeErpConnector(FakeDesk desk, Map<String, There> there) {
    super(desk);
    this.there = there;
  }

  @Override
  public String operation() {
    return "push";
  }

  @Override
  public Set<ErpDocument.Kind> accepts() {
    List<String> listed = desk().settings().list("kinds");
    Set<ErpDocument.Kind> accepted = EnumSet.allOf(ErpDocument.Kind.class);
    accepted.removeIf(kind -> !listed.isEmpty() && !listed.contains(kind.name()));
    return accepted;
  }

  @Override
  public Outcome<Pushed> push(ErpDocument document, CallContext context) {
    return perform(document, person(document), context, ref -> made(document, ref));
  }

  private static Optional<FakePerson> person(ErpDocument document) {
    return document instanceof ErpDocument.Customer customer
        ? customer.email().map(email -> new FakePerson(Optional.of(customer.number()), email))
        : Optional.empty();
  }

  private Outcome<Pushed> made(ErpDocument document, ProviderRef ref) {
    if (!accepts().contains(document.kind())) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "kind", document.kind() + " is not taken");
    }
    String name = document.kind() + " " + document.number();
    There now = there.getOrDefault(name, new There(ref, 0)).with(document.revision());
    there.put(name, now);
    return Outcome.done(new Pushed("E-" + now.ref(), now.revision()), now.ref());
  }

  @Override
  public Optional<Feed<ErpArticle>> articles() {
    return desk().feed("articles", ErpArticle.class);
  }

  @Override
  public Optional<Feed<ErpPrice>> prices() {
    return desk().feed("prices", ErpPrice.class);
  }

  @Override
  public Optional<Feed<ErpStock>> stock() {
    return desk().feed("stock", ErpStock.class);
  }

  @Override
  public Optional<Feed<ErpOrderNews>> orders() {
    return desk().feed("orders", ErpOrderNews.class);
  }

  @Override
  public Optional<Feed<ErpCustomer>> customers() {
    return desk().feed("customers", ErpCustomer.class);
  }
}
