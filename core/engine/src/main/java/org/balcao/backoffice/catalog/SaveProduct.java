package org.balcao.backoffice.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.tax.TaxRequest;
import org.jspecify.annotations.Nullable;

/**
 * A product as it shall be.
 *
 * @param code 1 to 60 letters, digits and {@code . _ -}; unique
 * @param name 1 to 200 characters
 * @param description at most 10,000 characters, may be empty
 * @param categories codes of existing categories
 * @param attributes at most 100; names of 1 to 60, values of 1 to 500 characters
 * @param variants one or more
 */
public record SaveProduct(
    String code,
    String name,
    String description,
    Set<String> categories,
    Map<String, String> attributes,
    List<NewVariant> variants) {
  /** Copies the collections. */
  public SaveProduct {
    categories = Set.copyOf(categories);
    attributes = Map.copyOf(attributes);
    variants = List.copyOf(variants);
  }

  /** A product in one variant, whose SKU is the product's code, at the standard tax rate. */
  public static SaveProduct simple(String code, String name, int grams) {
    return new SaveProduct(code, name, "", Set.of(), Map.of(), List.of(NewVariant.of(code, grams)));
  }

  /**
   * A variant as it shall be; the fields are those of {@link Variant}.
   *
   * @param name what is added to the product's name; empty for nothing
   * @param gtin checked with its check digit
   * @param giftCard whether buyers get a gift card per unit; it has no weight
   */
  public record NewVariant(
      String sku,
      String name,
      @Nullable String gtin,
      int grams,
      int lengthMm,
      int widthMm,
      int heightMm,
      String taxCategory,
      Map<String, String> attributes,
      boolean giftCard,
      boolean backorder) {
    /** Copies the map. */
    public NewVariant {
      attributes = Map.copyOf(attributes);
    }

    /** One that is no gift card. */
    public NewVariant(
        String sku,
        String name,
        @Nullable String gtin,
        int grams,
        int lengthMm,
        int widthMm,
        int heightMm,
        String taxCategory,
        Map<String, String> attributes,
        boolean backorder) {
      this(
          sku,
          name,
          gtin,
          grams,
          lengthMm,
          widthMm,
          heightMm,
          taxCategory,
          attributes,
          false,
          backorder);
    }

    /**
     * A gift card: neither kept in stock nor sent, issued when its order is paid, and not taxed,
     * since the tax comes with what it pays for.
     */
    public static NewVariant giftCard(String sku) {
      return new NewVariant(sku, "", null, 0, 0, 0, 0, TaxRequest.STANDARD, Map.of(), true, false);
    }

    /** A variant at the standard tax rate that is not sold without stock. */
    public static NewVariant of(String sku, int grams) {
      return new NewVariant(sku, "", null, grams, 0, 0, 0, TaxRequest.STANDARD, Map.of(), false);
    }

    /** The same variant, sold even when there is none. */
    public NewVariant withBackorder() {
      return new NewVariant(
          sku,
          name,
          gtin,
          grams,
          lengthMm,
          widthMm,
          heightMm,
          taxCategory,
          attributes,
          giftCard,
          true);
    }
  }
}
