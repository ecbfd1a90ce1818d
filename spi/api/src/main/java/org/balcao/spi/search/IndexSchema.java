package org.balcao.spi.search;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that documents have, and what each may be used for: the list of what is allowed in a
 * query. The store's configuration makes it, so that no visitor can filter or sort by what is not
 * on it, and an engine can prepare each field for its uses.
 *
 * @param fields names are unique
 */
public record IndexSchema(List<Field> fields) {

  /** Copies the list and refuses a name that comes twice. */
  public IndexSchema {
    fields = List.copyOf(fields);
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("two fields '" + field.name() + "'");
      }
    }
  }

  /** The field of that name. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * One field.
   *
   * @param name lower case letters, digits and underscores, which every engine known to us takes
   * @param type what its values are
   * @param uses what it may be used for
   * @param currency of a {@link Type#MONEY} field; absent for every other
   */
  public record Field(String name, Type type, Set<Use> uses, Optional<Currency> currency) {
    /** Copies the set; refuses a malformed name, and money without a currency. */
    public Field {
      uses = Set.copyOf(uses);
      if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
        throw new IllegalArgumentException(
            "a field's name is lower case letters, digits and underscores: '" + name + "'");
      }
      if (currency.isPresent() != (type == Type.MONEY)) {
        throw new IllegalArgumentException("money, and only money, has a currency: " + name);
      }
    }

    /** A field that has no currency. */
    public static Field of(String name, Type type, Set<Use> uses) {
      return new Field(name, type, uses, Optional.empty());
    }

    /** A field of amounts in one currency, to filter, count and sort by. */
    public static Field money(String name, Currency currency) {
      return new Field(
          name, Type.MONEY, Set.of(Use.FILTER, Use.FACET, Use.SORT), Optional.of(currency));
    }
  }

  /** What the values of a field are; each has its place in a {@link ProductDocument}. */
  public enum Type {
    /** Prose in the document's language, of {@link ProductDocument#texts}. */
    TEXT,
    /** Words that count as they are, such as a brand, of {@link ProductDocument#terms}. */
    TERM,
    /** A number, of {@link ProductDocument#numbers}; a moment is its seconds since 1970. */
    NUMBER,
    /** An amount, of {@link ProductDocument#prices}. */
    MONEY
  }

  /** What a field may be used for. */
  public enum Use {
    /** Its words are looked for. */
    SEARCH,
    /** It may narrow the hits. */
    FILTER,
    /** Its values may be counted. */
    FACET,
    /** It may order the hits. */
    SORT
  }
}
