package org.balcao.backoffice.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.balcao.backoffice.desk.OrderSearch.Sort;
import org.balcao.backoffice.desk.OrderSearch.Term;
import org.balcao.backoffice.desk.SearchField.Operator;

/** What staff type is read as they meant it, or refused with the place. */
class SearchTextPropertyTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("searches") OrderSearch search) {
    assertEquals(search, OrderSearch.parse(search.text()), search.text());
  }

  @Property(tries = 500)
  void anyTextIsReadOrRefusedWithItsPlace(@ForAll @StringLength(max = 60) String text) {
    readOrRefused(text);
  }

  @Property(tries = 500)
  void whatLooksLikeASearchIsReadOrRefusedWithItsPlace(@ForAll("nearly") String text) {
    readOrRefused(text);
  }

  private static void readOrRefused(String text) {
    OrderSearch search;
    try {
      search = OrderSearch.parse(text);
    } catch (SearchSyntaxException e) {
      assertTrue(e.position() >= 1 && e.position() <= text.length() + 1, text + ": " + e);
      return;
    }
    assertEquals(search, OrderSearch.parse(search.text()), text);
  }

  @Property(tries = 200)
  void noValueBecomesPartOfTheStatement(@ForAll("hostile") String value) {
    for (SearchField field :
        List.of(SearchField.NUMBER, SearchField.NAME, SearchField.SKU, SearchField.TAG)) {
      OrderSearch search = OrderSearch.all().with(field, Operator.IS, value);
      String where = new SearchSql(search, ZoneId.of("UTC")).where();
      assertFalse(where.contains(value.strip()), where);
    }
  }

  @Example
  void aTermThatIsWrongNamesItsPlaceAndWhatWasMeant() {
    wrong("sku:CUP stat:confirmed", 9, Optional.of("state"));
    wrong("state:confirmd", 7, Optional.of("confirmed"));
    wrong("total~100", 6, Optional.empty());
    wrong("state>confirmed", 6, Optional.empty());
    wrong("total>10,20", 9, Optional.empty());
    wrong("name:\"Ana", 6, Optional.empty());
    wrong("sort:totl", 6, Optional.of("total"));
    wrong("placed>=2026-02-30", 9, Optional.empty());
    wrong("confirmed", 1, Optional.empty());
    wrong("sku:", 5, Optional.empty());
  }

  private static void wrong(String text, int position, Optional<String> nearest) {
    SearchSyntaxException e =
        assertThrows(SearchSyntaxException.class, () -> OrderSearch.parse(text), text);
    assertEquals(nearest, e.nearest(), text);
    assertEquals(position, e.position(), text);
  }

  @Example
  void formsThatMeanTheSameAreTheSame() {
    assertEquals(
        OrderSearch.parse("state:on-hold total>100.50BRL"),
        OrderSearch.parse("  State:ON_HOLD \t TOTAL>100.5000brl "));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
        "'; drop table balcao_order; --",
        "' or '1'='1",
        "x') or 1=1 --",
        "\\' or 1=1",
        "%' escape '!' or 1=1 --",
        "\u2019; delete",
        "${jndi}");
  }

  @Provide
  Arbitrary<String> nearly() {
    Arbitrary<String> part =
        Arbitraries.of(
            "state",
            "total",
            "name",
            "placed",
            "sort",
            "note",
            "customer",
            "currency",
            "foo",
            ":",
            ">",
            ">=",
            "<",
            "=",
            ",",
            "\"",
            "\\",
            " ",
            "-",
            "confirmed",
            "100",
            "100BRL",
            "yes",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "+1000000-01-01T00:00:00Z",
            "é",
            "\u0000");
    return part.list().ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<OrderSearch> searches() {
    return Combinators.combine(
            Arbitraries.of(SearchField.values())
                .flatMap(SearchTextPropertyTest::term)
                .list()
                .ofMaxSize(8),
            Arbitraries.of(Sort.values()),
            Arbitraries.of(true, false))
        .as(OrderSearch::new);
  }

  private static Arbitrary<Term> term(SearchField field) {
    Arbitrary<Operator> operators = Arbitraries.of(field.operators());
    return operators.flatMap(
        operator ->
            values(field)
                .list()
                .ofMinSize(1)
                .ofMaxSize(operator == Operator.IS ? 4 : 1)
                .map(values -> new Term(field, operator, values)));
  }

  private static Arbitrary<String> values(SearchField field) {
    if (!field.choices().isEmpty()) {
      return Arbitraries.of(field.choices());
    }
    return switch (field) {
      case PLACED, CHANGED ->
          Arbitraries.of("2026-01-31", "2026-01-31T12:00:00Z", "2026-02-01T00:00:00.123456Z");
      case TOTAL -> Arbitraries.of("0", "100", "-1.5", "99.90BRL", "12.3400jpy");
      case CURRENCY -> Arbitraries.of("BRL", "eur");
      case CUSTOMER -> Arbitraries.create(UUID::randomUUID).map(UUID::toString);
      case COUNTRY -> Arbitraries.of("br", "DE");
      default ->
          Arbitraries.strings()
              .withChars("aB9 ,\"\\:<>=-ü中'%_!")
              .ofMinLength(1)
              .ofMaxLength(12)
              .filter(text -> !text.isBlank());
    };
  }
}
