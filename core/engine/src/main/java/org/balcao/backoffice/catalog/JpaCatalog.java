package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;

/** Checks who asks for what, and hands on. */
@ApplicationScoped
@Typed(Catalog.class)
final class JpaCatalog implements Catalog {
  private static final Access WRITERS = Access.staff(WRITE);
  private static final Actor EVERYBODY = Actor.system("catalog");

  private final Commands commands;
  private final CategoryTable categories;
  private final ProductTable products;
  private final VariantTable variants;
  private final ProductSaving saving;
  private final ProductReading reading;

  @Inject
  JpaCatalog(
      Commands commands,
      CategoryTable categories,
      ProductTable products,
      VariantTable variants,
      ProductSaving saving,
      ProductReading reading) {
    this.commands = commands;
    this.categories = categories;
    this.products = products;
    this.variants = variants;
    this.saving = saving;
    this.reading = reading;
  }

  @Override
  public Product save(Actor actor, SaveProduct request) {
    return commands.run(
        actor,
        new Command("catalog.save", WRITERS, subject(request.code()), request),
        Product.class,
        session -> {
          saving.save(session, List.of(request));
          return existing(session, request.code());
        });
  }

  @Override
  public int saveAll(Actor actor, List<SaveProduct> requests) {
    return commands.run(
        actor,
        new Command("catalog.save-all", WRITERS, requests.size() + " products", requests),
        Integer.class,
        session -> {
          saving.save(session, requests);
          return requests.size();
        });
  }

  @Override
  public Product archive(Actor actor, String productCode) {
    return commands.run(
        actor,
        new Command("catalog.archive", WRITERS, subject(productCode), productCode),
        Product.class,
        session -> {
          if (!products.archive(session, productCode)) {
            throw new NotFoundException("product", productCode);
          }
          return existing(session, productCode);
        });
  }

  @Override
  public Category saveCategory(Actor actor, Category category) {
    return commands.run(
        actor,
        new Command("catalog.save-category", WRITERS, "category " + category.code(), category),
        Category.class,
        session -> {
          CatalogRequests.check(category);
          checkPlace(new CategoryTree(categories.lockAll(session)), category);
          categories.save(session, category);
          return category;
        });
  }

  @Override
  public List<Category> categories(Actor actor) {
    return read(actor, "catalog.categories", categories::all);
  }

  @Override
  public Optional<Product> product(Actor actor, String productCode) {
    return read(
        actor, "catalog.product", session -> reading.find(session, productCode, actor.may(WRITE)));
  }

  @Override
  public List<Product> list(Actor actor, CatalogQuery query) {
    CatalogRequests.check(query);
    return read(actor, "catalog.list", session -> reading.list(session, query, actor.may(WRITE)));
  }

  @Override
  public Map<String, Variant> variants(Actor actor, Collection<String> skus) {
    return read(actor, "catalog.variants", session -> variants.bySku(session, skus));
  }

  /** Staff without a permission for the catalogue may read, too, as any visitor may. */
  private <T> T read(Actor actor, String query, Function<Session, T> work) {
    Objects.requireNonNull(actor, "an actor is needed for every command and query");
    return commands.ask(EVERYBODY, query, WRITERS, work);
  }

  private Product existing(Session session, String code) {
    return reading
        .find(session, code, true)
        .orElseThrow(() -> new NotFoundException("product", code));
  }

  private static void checkPlace(CategoryTree tree, Category category) {
    String parent = category.parent();
    if (parent == null) {
      return;
    }
    if (!tree.has(parent) && !parent.equals(category.code())) {
      throw new InvalidRequestException(
          "BAL-CAT001", "parent: there is no category '" + parent + "'; save it first");
    }
    if (tree.wouldBeCyclic(category.code(), parent)) {
      throw new ConflictException(
          "BAL-CAT003",
          "category "
              + category.code()
              + " cannot lie below "
              + parent
              + ", which lies below it or is it; move that one first");
    }
  }

  private static String subject(String code) {
    return "product " + code;
  }
}
