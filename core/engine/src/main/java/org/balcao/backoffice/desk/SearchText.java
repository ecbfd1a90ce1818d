package org.balcao.backoffice.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.backoffice.desk.OrderSearch.Sort;
import org.balcao.backoffice.desk.OrderSearch.Term;
import org.balcao.backoffice.desk.SearchField.Operator;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.config.NearestName;

/**
 * The text of a search: {@code field}, sign, {@code value[,value]}, with blanks between the terms.
 * A value with blanks, commas or quotes stands in double quotes, in which a backslash takes the
 * next character as it is.
 */
final class SearchText {
  private static final int LONGEST = 10_000;
  private static final String SORT = "sort";
  private static final List<String> SORTS =
      Arrays.stream(Sort.values()).map(SearchText::word).toList();

  private final String text;
  private int at;

  SearchText(String text) {
    this.text = text;
  }

  OrderSearch read() {
    if (text.length() > LONGEST) {
      throw wrong(LONGEST, "the search is longer than " + LONGEST + " characters.");
    }
    List<Term> terms = new ArrayList<>();
    Sort sort = Sort.PLACED;
    boolean descending = true;
    boolean sorted = false;
    skipBlanks();
    while (at < text.length()) {
      int start = at;
      String name = name();
      if (name.equalsIgnoreCase(SORT)) {
        if (sorted) {
          throw wrong(start, "a search is sorted once.");
        }
        sorted = true;
        sign(name, List.of(Operator.IS));
        descending = at < text.length() && text.charAt(at) == '-';
        at += descending ? 1 : 0;
        sort = sort();
      } else {
        terms.add(term(start, name));
      }
      if (at < text.length() && !blank()) {
        throw wrong(at, "a blank is needed before the next term.");
      }
      skipBlanks();
    }
    try {
      return new OrderSearch(terms, sort, descending);
    } catch (InvalidRequestException e) {
      throw wrong(0, e.problems().get(0) + ".");
    }
  }

  private String name() {
    int start = at;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    if (at == start) {
      throw wrong(start, "a term begins with its field, such as state:confirmed.");
    }
    return text.substring(start, at);
  }

  private Term term(int start, String name) {
    SearchField field =
        SearchField.of(name)
            .orElseThrow(
                () -> {
                  List<String> known = new ArrayList<>(SearchField.words());
                  known.add(SORT);
                  return new SearchSyntaxException(
                      start + 1,
                      "there is no field '" + name + "'.",
                      NearestName.of(name.toLowerCase(Locale.ROOT), known));
                });
    Operator operator = sign(name, field.operators());
    List<String> values = new ArrayList<>();
    values.add(value(field));
    while (at < text.length() && text.charAt(at) == ',') {
      if (operator != Operator.IS) {
        throw wrong(at, "after " + operator.sign() + " there is one value.");
      }
      at++;
      values.add(value(field));
    }
    try {
      return new Term(field, operator, values);
    } catch (InvalidRequestException e) {
      throw wrong(start, e.problems().get(0) + ".");
    }
  }

  private Operator sign(String name, java.util.Collection<Operator> allowed) {
    int start = at;
    // The longer signs first.
    Optional<Operator> found =
        Arrays.stream(Operator.values()).filter(o -> text.startsWith(o.sign(), start)).findFirst();
    if (found.isEmpty() || !allowed.contains(found.get())) {
      throw wrong(
          start,
          "after "
              + name
              + " there must be "
              + allowed.stream().map(Operator::sign).collect(Collectors.joining(" or "))
              + ".");
    }
    at += found.get().sign().length();
    return found.get();
  }

  private Sort sort() {
    int start = at;
    String word = bare();
    if (!SORTS.contains(word.toLowerCase(Locale.ROOT))) {
      throw new SearchSyntaxException(
          start + 1,
          "orders are not sorted by '" + word + "'.",
          NearestName.of(word.toLowerCase(Locale.ROOT), SORTS));
    }
    return Sort.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private String value(SearchField field) {
    int start = at;
    String value = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    try {
      return field.canonical(value);
    } catch (IllegalArgumentException e) {
      throw new SearchSyntaxException(
          start + 1,
          field.word() + ": the value " + e.getMessage() + ".",
          NearestName.of(value.toLowerCase(Locale.ROOT), field.choices()));
    }
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !blank() && ",\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw wrong(start, "a value is missing.");
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      if (at < text.length()) {
        value.append(text.charAt(at++));
      }
    }
    if (at >= text.length()) {
      throw wrong(start, "the quotation mark is not closed.");
    }
    at++;
    return value.toString();
  }

  private boolean blank() {
    return Character.isWhitespace(text.charAt(at));
  }

  private void skipBlanks() {
    while (at < text.length() && blank()) {
      at++;
    }
  }

  private static SearchSyntaxException wrong(int place, String problem) {
    return new SearchSyntaxException(place + 1, problem, Optional.empty());
  }

  private static String word(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  static String write(OrderSearch search) {
    List<String> parts = new ArrayList<>();
    for (Term term : search.terms()) {
      parts.add(
          term.field().word()
              + term.operator().sign()
              + term.values().stream().map(SearchText::written).collect(Collectors.joining(",")));
    }
    if (search.sort() != Sort.PLACED || !search.descending()) {
      parts.add(SORT + ":" + (search.descending() ? "-" : "") + word(search.sort()));
    }
    return String.join(" ", parts);
  }

  private static String written(String value) {
    boolean plain = value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == '"');
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
