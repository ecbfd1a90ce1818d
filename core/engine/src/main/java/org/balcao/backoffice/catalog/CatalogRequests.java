package org.balcao.backoffice.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.backoffice.catalog.SaveProduct.NewVariant;
import org.balcao.kernel.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Refuses requests that can never work, naming what is wrong with them. */
final class CatalogRequests {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,60}");
  private static final int MOST_PROBLEMS = 100;
  private static final int MOST_VARIANTS = 1000;
  private static final int MOST_CATEGORIES = 100;
  private static final int MOST_ATTRIBUTES = 100;
  private static final int MOST_GRAMS = 50_000_000;
  private static final int MOST_MM = 1_000_000;

  private final List<String> problems = new ArrayList<>();

  private CatalogRequests() {}

  static void check(Category category) {
    CatalogRequests check = new CatalogRequests();
    check.code("code", category.code());
    check.text("name", category.name(), 1, 200);
    if (category.parent() != null) {
      check.code("parent", category.parent());
    }
    check.done();
  }

  static void check(CatalogQuery query) {
    CatalogRequests check = new CatalogRequests();
    check.require(
        query.most() >= 1 && query.most() <= 500, "most: must be 1 to 500, not " + query.most());
    check.done();
  }

  static void check(List<SaveProduct> requests) {
    CatalogRequests check = new CatalogRequests();
    Set<String> codes = new HashSet<>();
    Set<String> skus = new HashSet<>();
    for (SaveProduct request : requests) {
      check.product(request);
      check.require(
          codes.add(request.code()), "product " + request.code() + ": is there more than once");
      for (NewVariant variant : request.variants()) {
        check.require(
            skus.add(variant.sku()), "SKU " + variant.sku() + ": is there more than once");
      }
    }
    check.done();
  }

  private void product(SaveProduct request) {
    String of = "product " + request.code() + ": ";
    code(of + "code", request.code());
    text(of + "name", request.name(), 1, 200);
    require(
        request.description().length() <= 10_000 && printable(request.description(), "\n\r\t"),
        of + "description: at most 10,000 characters, no control characters but line breaks");
    require(
        request.categories().size() <= MOST_CATEGORIES,
        of + "categories: at most " + MOST_CATEGORIES);
    request.categories().forEach(category -> code(of + "category", category));
    attributes(of, request.attributes());
    require(
        !request.variants().isEmpty() && request.variants().size() <= MOST_VARIANTS,
        of + "variants: 1 to " + MOST_VARIANTS);
    request.variants().forEach(this::variant);
  }

  private void variant(NewVariant variant) {
    String of = "SKU " + variant.sku() + ": ";
    code(of + "sku", variant.sku());
    text(of + "name", variant.name(), 0, 190);
    @Nullable String gtin = variant.gtin();
    require(
        gtin == null || Gtin.valid(gtin),
        of + "gtin: 8, 12, 13 or 14 digits with a right check digit, or none at all");
    measure(of + "grams", variant.grams(), MOST_GRAMS);
    measure(of + "lengthMm", variant.lengthMm(), MOST_MM);
    measure(of + "widthMm", variant.widthMm(), MOST_MM);
    measure(of + "heightMm", variant.heightMm(), MOST_MM);
    require(
        !variant.giftCard() || (variant.grams() == 0 && !variant.backorder()),
        of + "giftCard: has no weight, and is never waited for");
    code(of + "taxCategory", variant.taxCategory());
    attributes(of, variant.attributes());
  }

  private void attributes(String of, Map<String, String> attributes) {
    require(attributes.size() <= MOST_ATTRIBUTES, of + "attributes: at most " + MOST_ATTRIBUTES);
    attributes.forEach(
        (name, value) -> {
          text(of + "attributes: a name", name, 1, 60);
          text(of + "attributes: the value of " + name, value, 1, 500);
        });
  }

  private void code(String field, String code) {
    require(CODE.matcher(code).matches(), field + ": must be 1 to 60 letters, digits and . _ -");
  }

  private void text(String field, String text, int least, int most) {
    require(
        text.strip().length() >= least && text.length() <= most && printable(text, ""),
        field + ": must have " + least + " to " + most + " characters, no control characters");
  }

  private void measure(String field, int value, int most) {
    require(value >= 0 && value <= most, field + ": must be 0 to " + most + ", not " + value);
  }

  private static boolean printable(String text, String allowed) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0);
  }

  private void require(boolean right, String problem) {
    if (!right && problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  private void done() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CAT001", problems);
    }
  }
}
